import { memo, useCallback, useId, useState } from 'react'
import { unitsOf } from '../look/ChartSvg.tsx'
import { LaterLayers, Spoken } from '../look/Layers.tsx'
import { Note } from '../look/Note.tsx'
import { Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { AxisMenuLayer, type AxisMenus } from './AxisMenus.tsx'
import { describeScatter, scatterTitle } from './describe.ts'
import { AxisStrip, GateHandle, type GateActions } from './GateHandle.tsx'
import { markWords } from './mark-words.ts'
import { isNamed, type PlacedMark } from './marks.ts'
import { MarksSurface } from './MarksSurface.tsx'
import { calmPlans, type ScatterPlan } from './plan.ts'
import { planGiven, ScatterDrawing, useMarked, type ScatterPictureProps } from './ScatterPicture.tsx'
import styles from './TradeoffScatter.module.css'

export interface TradeoffScatterProps extends Omit<ScatterPictureProps, 'file' | 'at'>, GateActions {
  /** An option is pointed at, or nothing is any more. */
  readonly onHighlight?: ((option: string | undefined) => void) | undefined
  /** A mark was chosen with Enter or a press. */
  readonly onSelect?: ((option: string, id: string) => void) | undefined
  /** What else can be read along the axes. */
  readonly menus?: AxisMenus | undefined
  /** A hand moves something elsewhere: names keep their places. */
  readonly moving?: boolean | undefined
}

/** The mark of an option that something else on the page points at and that has no name in the picture. */
const nameless = ({ marks, labels }: ScatterPlan, option: string | undefined): PlacedMark | undefined => {
  const mark = option === undefined ? undefined : marks.find(({ point }) => point.speaks && point.option === option)
  return mark && (isNamed(mark.point) ? labels.some(({ id }) => id === mark.point.id) : false) ? undefined : mark
}

/** Options by two figures, with limits to drag, marks to point at, and everything said for those who listen. */
export const TradeoffScatter = memo(function TradeoffScatter(props: TradeoffScatterProps) {
  const { theme = screenTheme, menus, highlight, selected, onHighlight, onSelect } = props
  const { points, x, y, gates, wordsOf, onGateStart, onGateMove, onGateEnd } = props
  const [planFor] = useState(calmPlans)
  const [dragging, setDragging] = useState(false)
  const [active, setActive] = useState<{ readonly id: string; readonly byKey: boolean }>()
  const describedBy = useId()
  const plan = planFor(planGiven(props), { dragging, moving: dragging || props.moving === true })
  const units = unitsOf(props)
  const marked = useMarked(highlight, selected)
  const mark = active && plan.marks.find(({ point }) => point.id === active.id)
  const words = mark && wordsOf(mark.point.id)
  const named = mark ? undefined : (nameless(plan, highlight) ?? nameless(plan, selected))
  const describe = useCallback(() => describeScatter({ points, x, y, gates, wordsOf }), [points, x, y, gates, wordsOf])
  const onActive = (id: string | undefined, byKey: boolean) => {
    if (id === active?.id) return
    setActive(id === undefined ? undefined : { id, byKey })
    onHighlight?.(plan.marks.find(({ point }) => point.id === id)?.point.option)
  }
  const over = (
    <>
      <MarksSurface
        {...{ plan, marked, onActive }}
        units={units.width}
        active={mark}
        onSelect={({ point }) => onSelect?.(point.option, point.id)}
      />
      {mark && words && !dragging && (
        <Note {...markWords(mark.point, words)} x={mark.x} y={mark.y} {...units} theme={theme} />
      )}
      {named && !dragging && (
        <Note title={named.point.label} sentences={[]} x={named.x} y={named.y} {...units} theme={theme} />
      )}
    </>
  )
  const gateProps = { plot: plan.plot, units, onGateStart, onGateMove, onGateEnd }
  return (
    <div className={styles['scatter']}>
      <Stage width={props.width} height={props.height}>
        <ScatterDrawing
          {...props}
          says={[scatterTitle(props)]}
          plan={plan}
          describedBy={describedBy}
          over={over}
          menus={menus !== undefined}
        />
        {plan.gates.map((placed) => (
          <AxisStrip key={placed.gate.id} {...gateProps} placed={placed} />
        ))}
        {plan.gates.map((placed) => (
          <GateHandle key={placed.gate.id} {...gateProps} placed={placed} onDragging={setDragging} />
        ))}
        {menus && <AxisMenuLayer menus={menus} plot={plan.plot} x={props.x} y={props.y} units={units} />}
      </Stage>
      <LaterLayers id={describedBy} describe={describe} meaning={props.meaning} />
      <Spoken>{active?.byKey && words ? words.says : ''}</Spoken>
    </div>
  )
})
