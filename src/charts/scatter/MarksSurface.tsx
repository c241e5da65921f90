import { useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { placeOn } from '../look/Stage.tsx'
import { boxPath } from '../shape/svg-path.ts'
import { inReadingOrder, isShown, markNear, type Marked, type PlacedMark } from './marks.ts'
import type { ScatterPlan } from './plan.ts'
import styles from './TradeoffScatter.module.css'

interface MarksSurfaceProps {
  readonly plan: ScatterPlan
  readonly units: number
  readonly marked: Marked
  readonly active: PlacedMark | undefined
  readonly onActive: (id: string | undefined, byKey: boolean) => void
  readonly onSelect: (mark: PlacedMark) => void
}

const reach = 24
const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The plot as one stop of the keyboard: arrows go from mark to mark, Enter chooses; a pointer finds the nearest mark. */
export function MarksSurface({ plan, units, marked, active, onActive, onSelect }: MarksSurfaceProps) {
  const { plot } = plan
  const { frame } = plot
  const shown = useMemo(() => plan.marks.filter(({ point }) => isShown(point, marked)), [plan, marked])
  const order = useMemo(() => inReadingOrder(shown), [shown])
  const nearest = (event: MouseEvent<SVGElement>) => markNear(shown, placeOn(event, units), reach)
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
  const chosen = shown.find(({ point }) => point.recommended) ?? order[0]
  return (
    <g
      className={styles['marks']}
      role="application"
      aria-roledescription="scatter"
      aria-label="Marks: arrow keys go from one to the next, Enter selects"
      tabIndex={0}
      data-option={active?.point.option}
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
