import { useId, useMemo, useState } from 'react'
import { Layers, Spoken } from '../look/Layers.tsx'
import { Stage } from '../look/Stage.tsx'
import { calmLayouts } from './layout.ts'
import { describeMap, sayMark } from './describe.ts'
import { useMapSurface, type MarkActions, type MarkBy } from './MapSurface.tsx'
import { nearestFlipOf } from './next-flip.ts'
import styles from './PriorityMap.module.css'
import { layoutGiven, PriorityDrawing, type PriorityPictureProps } from './PriorityPicture.tsx'
import { regionAt, type MapRegion } from './regions.ts'
import { Stepper, type Hold } from './Stepper.tsx'
import { inPoints, type Priority, type Weights } from './weights.ts'

export interface PriorityMapProps extends Omit<PriorityPictureProps, 'file' | 'at'>, MarkActions {
  /** An option's region is pointed at, or none is any more. */
  readonly onHighlight?: ((option: string | undefined) => void) | undefined
  /** Lets a held button repeat. */
  readonly hold?: Hold | undefined
}

const priorities: readonly { readonly name: string; readonly which: Priority }[] = [
  { name: 'Quality', which: 1 },
  { name: 'Cost', which: 0 },
  { name: 'Speed', which: 2 },
]

/** Who wins at a mix, and which ruled-out option would. */
function saidAt({ regions, ruledOut }: PriorityMapProps, weights: Weights, here: boolean): string {
  const out = regionAt(ruledOut, weights)?.text
  const wins = regionAt(regions, weights)?.label
  const place = here ? `at ${sayMark(weights)}` : 'here'
  const winner = wins === undefined ? `Nothing fits ${place}.` : `${wins} wins ${place}.`
  return out === undefined ? winner : `${winner} ${out.endsWith('.') ? out : `${out}.`}`
}

/** What a listener hears at a slider: the winner, and the nearest flip of that priority. */
function flipWords(regions: readonly MapRegion[], mark: Weights, which: Priority): string {
  const here = regionAt(regions, mark)
  if (!here) return 'Nothing fits.'
  const flip = nearestFlipOf(regions, mark, which)
  const next = flip ? ` Flips to ${flip.label} at ${Math.round(flip.points * 10) / 10}.` : ' No flip.'
  return `${here.label} wins.${next}`
}

const isSameMix = (a: Weights, b: Weights): boolean => String(inPoints(a, 100)) === String(inPoints(b, 100))

/** The map with everything that moves its mark: drag, press, keys, steppers, numbers, native sliders. */
export function PriorityMap(props: PriorityMapProps) {
  const { regions, mark, onStart, onMove, onEnd, onAltArrow, onHighlight, hold } = props
  const [layOut] = useState(calmLayouts)
  const [hover, setHover] = useState<Weights>()
  const [moving, setMoving] = useState(false)
  const [spoken, setSpoken] = useState(false)
  const [refusal, setRefusal] = useState('')
  const describedBy = useId()
  const layout = layOut(layoutGiven(props), moving)
  const flips = useMemo(
    () => (moving ? [] : ([0, 1, 2] as const).map((which) => flipWords(regions, mark, which))),
    [moving, regions, mark],
  )
  const move = (weights: Weights, by: MarkBy) => {
    if (!isSameMix(weights, mark)) onMove(weights, by)
  }
  const actions = { onStart, onMove: move, onEnd }
  const point = (weights: Weights | undefined) => {
    setHover(weights)
    onHighlight?.(weights && regionAt(regions, weights)?.option)
  }
  const { surface, handle } = useMapSurface({
    layout,
    regions,
    mark,
    ...actions,
    onAltArrow,
    onHover: point,
    onMoving: setMoving,
    onSpoken: setSpoken,
  })
  return (
    <div className={styles['map']}>
      <Stage width={props.width} height={props.height}>
        <PriorityDrawing {...props} layout={layout} describedBy={describedBy} over={surface} />
        {handle}
      </Stage>
      <Layers id={describedBy} says={moving ? [] : describeMap(props)} meaning={props.meaning} />
      <p className={styles['readout']} data-refused={refusal !== '' || undefined}>
        {refusal || saidAt(props, hover ?? mark, hover === undefined)}
      </p>
      <Spoken>{refusal || (spoken && !moving ? saidAt(props, mark, true) : '')}</Spoken>
      <div role="group" aria-label="Priorities" className={styles['steppers']}>
        {priorities.map(({ name, which }) => (
          <Stepper
            key={name}
            {...{ name, which, mark, hold }}
            says={flips[which] ?? ''}
            {...actions}
            onRefuse={setRefusal}
          />
        ))}
      </div>
    </div>
  )
}
