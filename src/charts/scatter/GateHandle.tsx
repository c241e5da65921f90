import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useLeaving } from '../../ui/Leaving.tsx'
import { placedAt, placeOn } from '../look/Stage.tsx'
import { gateAt, gateKey } from './gate-moves.ts'
import type { PlacedGate } from './gates.ts'
import type { Plot } from './plot.ts'
import styles from './TradeoffScatter.module.css'

/** What moves a limit: a drag or a press has a start and an end around it, keys have not. */
export interface GateActions {
  readonly onGateStart: (id: string) => void
  readonly onGateMove: (id: string, value: number, by: 'pointer' | 'key') => void
  readonly onGateEnd: (id: string) => void
}

interface GateProps extends GateActions {
  readonly plot: Plot
  readonly placed: PlacedGate
  /** Size of the picture in its own units. */
  readonly units: { readonly width: number; readonly height: number }
}

/** A part of the stage by its corners. */
const part = (left: number, top: number, width: number, height: number, units: GateProps['units']) => ({
  ...placedAt({ x: left, y: top }, units),
  width: `${(width / units.width) * 100}%`,
  height: `${(height / units.height) * 100}%`,
})

/** The strip along the axis: a press on it sets the limit, for those who cannot drag. */
export function AxisStrip({ plot, placed, units, onGateStart, onGateMove, onGateEnd }: GateProps) {
  const { gate } = placed
  const { frame } = plot
  const below = frame.y + frame.height
  const across = part(frame.x, below, frame.width, units.height - below, units)
  const upright = part(0, frame.y, frame.x, frame.height, units)
  return (
    // The limit itself is a slider for keys; this is the same for a pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles['strip']}
      style={gate.axis === 'x' ? across : upright}
      title={`Press here to set: ${gate.name.toLowerCase()}`}
      onClick={(event) => {
        onGateStart(gate.id)
        onGateMove(gate.id, gateAt(plot, placed, placeOn(event, units.width)), 'pointer')
        onGateEnd(gate.id)
      }}
    />
  )
}

interface HandleProps extends GateProps {
  readonly onDragging: (dragging: boolean) => void
}

/** A limit to drag, or to move by keys: its whole line, and the triangle on it. */
export function GateHandle(props: HandleProps) {
  const { plot, placed, units, onGateStart, onGateMove, onGateEnd, onDragging } = props
  const { gate, line, handle } = placed
  const dragged = useRef(false)
  // What the hand has said last: the picture may not show it yet.
  const sent = useRef(gate.at)
  const { axis } = gate.axis === 'x' ? plot.x : plot.y
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
    sent.current = gate.at
    onDragging(true)
    onGateStart(gate.id)
  }
  const onPointerMove = (event: PointerEvent) => {
    // Hidden while what takes its place is loaded, it still has the pointer, and no place to be read from.
    if (!dragged.current || event.currentTarget.getClientRects().length === 0) return
    const value = gateAt(plot, placed, placeOn(event, units.width))
    if (value === sent.current) return
    sent.current = value
    onGateMove(gate.id, value, 'pointer')
  }
  const end = () => {
    if (!dragged.current) return
    dragged.current = false
    onDragging(false)
    onGateEnd(gate.id)
  }
  useLeaving(end)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const value = gateKey(plot, placed, event)
    if (value === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (value !== gate.at) onGateMove(gate.id, value, 'key')
  }
  const isUpright = gate.axis === 'x'
  const length = isUpright
    ? { height: `${(plot.frame.height / units.height) * 100}%` }
    : { width: `${(plot.frame.width / units.width) * 100}%` }
  // Along its line, in shares of its length.
  const along = isUpright
    ? { top: `${((handle.y - plot.frame.y) / plot.frame.height) * 100}%` }
    : { left: `${((handle.x - plot.frame.x) / plot.frame.width) * 100}%` }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['gate']}
      data-axis={gate.axis}
      style={{ ...placedAt(line.from, units), ...length }}
      aria-label={gate.name}
      aria-orientation={isUpright ? 'horizontal' : 'vertical'}
      aria-valuemin={axis.low}
      aria-valuemax={axis.high}
      aria-valuenow={gate.at}
      aria-valuetext={gate.says}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
    >
      <span className={styles['hand']} style={along} />
    </div>
  )
}
