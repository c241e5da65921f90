import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { pointIn } from '../look/pointer.ts'
import { boxPath, segmentsPath } from '../shape/svg-path.ts'
import { gateAt, gateKey } from './gate-moves.ts'
import type { PlacedGate } from './gates.ts'
import type { Plot } from './plot.ts'
import styles from './TradeoffScatter.module.css'

/** What moves a limit: a drag has a start and an end around it, keys and a press on the axis have not. */
export interface GateActions {
  readonly onGateStart: (id: string) => void
  readonly onGateMove: (id: string, value: number, by: 'pointer' | 'key') => void
  readonly onGateEnd: (id: string) => void
}

interface GateHandleProps extends GateActions {
  readonly plot: Plot
  readonly placed: PlacedGate
  /** Width of the picture in its own units. */
  readonly units: number
  readonly onDragging: (dragging: boolean) => void
}

const reach = 12

/** The strip along the axis on which a press sets the limit, for those who cannot drag. */
function axisStrip({ frame }: Plot, { gate }: PlacedGate): string {
  return gate.axis === 'x'
    ? boxPath(frame.x, frame.y + frame.height, frame.width, 24)
    : boxPath(frame.x - 30, frame.y, 30, frame.height)
}

/** A limit to drag, to press onto, or to move by keys. */
export function GateHandle(props: GateHandleProps) {
  const { plot, placed, units, onGateStart, onGateMove, onGateEnd, onDragging } = props
  const { gate, line, handle } = placed
  const dragged = useRef(false)
  const { axis } = gate.axis === 'x' ? plot.x : plot.y
  const valueFor = (event: PointerEvent<SVGElement>): number => {
    const box = (event.currentTarget.ownerSVGElement ?? event.currentTarget).getBoundingClientRect()
    return gateAt(plot, placed, pointIn(box, units, event.clientX, event.clientY))
  }
  const start = (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
    onDragging(true)
    onGateStart(gate.id)
  }
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    const value = dragged.current ? valueFor(event) : gate.at
    if (value !== gate.at) onGateMove(gate.id, value, 'pointer')
  }
  const end = () => {
    if (!dragged.current) return
    dragged.current = false
    onDragging(false)
    onGateEnd(gate.id)
  }
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const value = gateKey(plot, placed, event)
    if (value === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (value !== gate.at) onGateMove(gate.id, value, 'key')
  }
  const hands = { onPointerMove, onPointerUp: end, onPointerCancel: end }
  return (
    <>
      <path
        d={axisStrip(plot, placed)}
        className={styles['strip']}
        data-axis={gate.axis}
        {...hands}
        onPointerDown={(event) => {
          start(event)
          const value = valueFor(event)
          if (dragged.current && value !== gate.at) onGateMove(gate.id, value, 'pointer')
        }}
      >
        <title>{`Press here to set: ${gate.name.toLowerCase()}`}</title>
      </path>
      <g
        role="slider"
        tabIndex={0}
        className={styles['gate']}
        data-axis={gate.axis}
        aria-label={gate.name}
        aria-orientation={gate.axis === 'x' ? 'horizontal' : 'vertical'}
        aria-valuemin={axis.low}
        aria-valuemax={axis.high}
        aria-valuenow={gate.at}
        aria-valuetext={gate.says}
        onPointerDown={start}
        {...hands}
        onKeyDown={onKeyDown}
      >
        <path d={segmentsPath([line])} className={styles['grip']} />
        <circle cx={handle.x} cy={handle.y} r={reach} className={styles['hand']} />
        <circle cx={handle.x} cy={handle.y} r={reach + 1} className={styles['focus']} />
      </g>
    </>
  )
}
