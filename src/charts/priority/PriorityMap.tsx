import { useCallback, useId, useMemo, useState } from 'react'
import type { Hold } from '../../ui/StepButton.tsx'
import { unitsOf } from '../look/ChartSvg.tsx'
import { LaterLayers, Spoken } from '../look/Layers.tsx'
import { Note } from '../look/Note.tsx'
import type { NoteWords } from '../look/note-box.ts'
import { Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { calmLayouts } from './layout.ts'
import { describeMap, mapTitle, noArea, sayMark, sayRing } from './describe.ts'
import { useMapSurface, type MarkActions, type MarkBy } from './MapSurface.tsx'
import { nearestFlipOf } from './next-flip.ts'
import styles from './PriorityMap.module.css'
import { layoutGiven, PriorityDrawing, type PriorityPictureProps } from './PriorityPicture.tsx'
import { regionAt, regionOfMark } from './regions.ts'
import { RuledOutOutline } from './RegionsLayer.tsx'
import { Stepper } from './Stepper.tsx'
import { placeOf } from './triangle.ts'
import { inPoints, type Priority, type Weights } from './weights.ts'

export interface PriorityMapProps extends Omit<PriorityPictureProps, 'file' | 'at' | 'ringSaid'>, MarkActions {
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

/** Which ruled-out option would win at a mix. */
const saidRuledOut = ({ ruledOut }: PriorityMapProps, weights: Weights): string => {
  const out = regionAt(ruledOut, weights)?.text
  return out === undefined ? '' : `${out}.`
}

/** Who wins at a mix, and who would if no limit ruled it out: for those who listen, and at the pointer. */
function wordsAt(props: PriorityMapProps, weights: Weights): NoteWords {
  const wins = regionAt(props.regions, weights)?.label
  const out = saidRuledOut(props, weights)
  const title = wins === undefined ? 'Nothing fits here' : `${wins} wins here`
  return { title, sentences: [sayMark(weights), ...(out === '' ? [] : [out])] }
}

const spokenAt = (props: PriorityMapProps, weights: Weights): string => {
  const { title, sentences } = wordsAt(props, weights)
  const [place = '', ...rest] = sentences
  return [`${title}: ${place}.`, ...rest].join(' ')
}

type MarkGiven = Pick<PriorityMapProps, 'regions' | 'mark' | 'winner'>

/** What a listener hears at a slider: the winner, and the nearest flip of that priority. */
function flipWords({ regions, mark, winner }: MarkGiven, which: Priority): string {
  const here = regionOfMark(regions, mark, winner)
  if (winner === undefined) return 'Nothing fits.'
  if (here?.option !== winner) return noArea
  const flip = nearestFlipOf(regions, mark, which, winner)
  const next = flip ? ` Flips to ${flip.label} at ${Math.round(flip.points * 10) / 10}.` : ' No flip.'
  return `${here.label} wins.${next}`
}

const isSameMix = (a: Weights, b: Weights): boolean => String(inPoints(a, 100)) === String(inPoints(b, 100))

/** Leads from the ring in the picture to the words about it. */
function RingIcon() {
  return (
    <svg className={styles['icon']} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      <circle cx={6} cy={6} r={5} fill="none" stroke="currentColor" strokeWidth={1.3} strokeDasharray="2.5 2.5" />
    </svg>
  )
}

/** The map with everything that moves its mark: drag, press, keys, steppers, numbers, native sliders. */
export function PriorityMap(props: PriorityMapProps) {
  const { regions, mark, winner, theme = screenTheme, onStart, onMove, onEnd, onAltArrow, onHighlight, hold } = props
  const [layOut] = useState(calmLayouts)
  const [hover, setHover] = useState<Weights>()
  const [moving, setMoving] = useState(false)
  const [spoken, setSpoken] = useState(false)
  const [refusal, setRefusal] = useState('')
  const describedBy = useId()
  const { ruledOut, room, beyond, corners } = props
  const describe = useCallback(
    () => describeMap({ regions, ruledOut, mark, winner, room, beyond, corners }),
    [regions, ruledOut, mark, winner, room, beyond, corners],
  )
  const layout = layOut(layoutGiven({ ...props, ringSaid: true }), moving)
  const flips = useMemo(
    () => (moving ? [] : ([0, 1, 2] as const).map((which) => flipWords({ regions, mark, winner }, which))),
    [moving, regions, mark, winner],
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
    winner,
    ...actions,
    onAltArrow,
    onHover: point,
    onMoving: setMoving,
    onSpoken: setSpoken,
  })
  const place = hover && placeOf(layout.frame.triangle, hover)
  const hatched = hover && regionAt(props.ruledOut, hover)
  const over = (
    <>
      {hatched && <RuledOutOutline region={hatched} frame={layout.frame} theme={theme} />}
      {surface}
      {hover && place && <Note {...wordsAt(props, hover)} {...place} {...unitsOf(props)} theme={theme} />}
    </>
  )
  return (
    <div className={styles['map']}>
      <Stage width={props.width} height={props.height}>
        <PriorityDrawing
          {...props}
          ringSaid
          says={[mapTitle(props)]}
          layout={layout}
          describedBy={describedBy}
          over={over}
        />
        {handle}
      </Stage>
      <LaterLayers id={describedBy} describe={describe} meaning={props.meaning} />
      <p className={styles['readout']} title={sayRing(props)} data-refused={refusal !== '' || undefined}>
        {refusal === '' && <RingIcon />}
        {refusal || sayRing(props)}
        {refusal === '' && <span className={styles['more']}> {saidRuledOut(props, mark)}</span>}
      </p>
      <Spoken>{refusal || (spoken && !moving ? spokenAt(props, mark) : '')}</Spoken>
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
