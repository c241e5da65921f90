import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { unitsOf } from '../look/ChartSvg.tsx'
import { Layers, Spoken } from '../look/Layers.tsx'
import { placeOn, Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { boxPath } from '../shape/svg-path.ts'
import { describeScatter } from './describe.ts'
import { AxisStrip, GateHandle, type GateActions } from './GateHandle.tsx'
import { HoverLabel } from './HoverLabel.tsx'
import { inReadingOrder, markNear, type PlacedMark } from './marks.ts'
import { calmPlans, type ScatterPlan } from './plan.ts'
import { planGiven, ScatterDrawing, type ScatterPictureProps } from './ScatterPicture.tsx'
import styles from './TradeoffScatter.module.css'

export interface TradeoffScatterProps extends Omit<ScatterPictureProps, 'file' | 'at'>, GateActions {
  /** An option is pointed at, or nothing is any more. */
  readonly onHighlight?: ((option: string | undefined) => void) | undefined
  /** A mark was chosen with Enter or a press. */
  readonly onSelect?: ((option: string, id: string) => void) | undefined
}

const reach = 24
const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

interface MarksSurfaceProps {
  readonly plan: ScatterPlan
  readonly units: number
  readonly active: PlacedMark | undefined
  readonly onActive: (id: string | undefined, byKey: boolean) => void
  readonly onSelect: (mark: PlacedMark) => void
}

/** The plot as one stop of the keyboard: arrows go from mark to mark, Enter chooses; a pointer finds the nearest mark. */
function MarksSurface({ plan, units, active, onActive, onSelect }: MarksSurfaceProps) {
  const { marks, plot } = plan
  const { frame } = plot
  const order = useMemo(() => inReadingOrder(marks), [marks])
  const nearest = (event: MouseEvent<SVGElement>) => markNear(marks, placeOn(event, units), reach)
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = steps[event.key]
    const at = order.findIndex(({ point }) => point.id === active?.point.id)
    if (by) onActive(order[at < 0 ? 0 : Math.min(order.length - 1, Math.max(0, at + by))]?.point.id, true)
    else if (event.key === 'Home') onActive(order[0]?.point.id, true)
    else if (event.key === 'End') onActive(order.at(-1)?.point.id, true)
    else if (event.key === 'Enter' && active) onSelect(active)
    else if (event.key === 'Escape' && active) onActive(undefined, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const chosen = marks.find(({ point }) => point.recommended) ?? order[0]
  return (
    <g
      className={styles['marks']}
      role="application"
      aria-roledescription="scatter"
      aria-label="Marks: arrow keys go from one to the next, Enter selects"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) =>
        event.currentTarget.matches(':focus-visible') && onActive(active?.point.id ?? chosen?.point.id, true)
      }
      onBlur={() => onActive(undefined, false)}
      onPointerMove={(event) => event.pointerType !== 'touch' && onActive(nearest(event)?.point.id, false)}
      onPointerLeave={() => onActive(undefined, false)}
      onClick={(event) => {
        const mark = nearest(event)
        onActive(mark?.point.id, false)
        if (mark) onSelect(mark)
      }}
    >
      <path
        d={boxPath(frame.x, frame.y, frame.width, frame.height)}
        className={styles['surface']}
        data-near={active ? true : undefined}
      />
      {active && <circle cx={active.x} cy={active.y} r={active.radius + 7} className={styles['ring']} />}
    </g>
  )
}

/** Options by two figures, with limits to drag, marks to point at, and everything said for those who listen. */
export function TradeoffScatter(props: TradeoffScatterProps) {
  const { theme = screenTheme, onHighlight, onSelect, onGateStart, onGateMove, onGateEnd } = props
  const [planFor] = useState(calmPlans)
  const [dragging, setDragging] = useState(false)
  const [active, setActive] = useState<{ readonly id: string; readonly byKey: boolean }>()
  const describedBy = useId()
  const plan = planFor(planGiven(props), dragging)
  const { width, height } = unitsOf(props)
  const mark = active && plan.marks.find(({ point }) => point.id === active.id)
  const onActive = (id: string | undefined, byKey: boolean) => {
    if (id === active?.id) return
    setActive(id === undefined ? undefined : { id, byKey })
    onHighlight?.(plan.marks.find(({ point }) => point.id === id)?.point.option)
  }
  const over = (
    <>
      <MarksSurface
        {...{ plan, onActive }}
        units={width}
        active={mark}
        onSelect={({ point }) => onSelect?.(point.option, point.id)}
      />
      {mark && !dragging && <HoverLabel {...{ mark, width, height, theme }} />}
    </>
  )
  const gateProps = { plot: plan.plot, units: { width, height }, onGateStart, onGateMove, onGateEnd }
  return (
    <div className={styles['scatter']}>
      <Stage width={props.width} height={props.height}>
        <ScatterDrawing {...props} plan={plan} describedBy={describedBy} over={over} />
        {plan.gates.map((placed) => (
          <AxisStrip key={placed.gate.id} {...gateProps} placed={placed} />
        ))}
        {plan.gates.map((placed) => (
          <GateHandle key={placed.gate.id} {...gateProps} placed={placed} onDragging={setDragging} />
        ))}
      </Stage>
      <Layers id={describedBy} says={dragging ? [] : describeScatter(props)} meaning={props.meaning} />
      <Spoken>{active?.byKey && mark ? mark.point.says : ''}</Spoken>
    </div>
  )
}
