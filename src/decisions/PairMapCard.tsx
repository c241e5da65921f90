import { useMemo, useState, type ReactNode } from 'react'
import type { Track } from '../alternatives/evaluation.ts'
import { ChartCard } from '../charts/card/ChartCard.tsx'
import { ChartTable } from '../charts/card/ChartTable.tsx'
import { regimeTable } from '../charts/regimes/describe.ts'
import type { RegimeKey } from '../charts/regimes/keys.ts'
import { RegimeMap, type RegimeMapProps } from '../charts/regimes/RegimeMap.tsx'
import { Sized } from '../ui/Sized.tsx'
import { sayChanges } from '../wording/value.ts'
import type { Reading, TakePicture, ViewActions } from './decision.ts'
import {
  keyedPair,
  placedPair,
  turnedKey,
  turnedPlace,
  typedPair,
  type PairInput,
  type PairInputs,
  type Place,
} from './pair-inputs.ts'
import styles from './PairMapCard.module.css'
import { PairStepper } from './PairStepper.tsx'
import { pictureTools } from './picture-tools.ts'

/** What a map of two inputs draws, but for the colours of who wins. */
export interface PairMapSeries extends Pick<RegimeMapProps, 'x' | 'y' | 'now' | 'range' | 'winner'> {
  /** Absent: nothing has been counted yet. */
  readonly grid?: RegimeMapProps['grid'] | undefined
  readonly regimes: readonly { readonly option?: string; readonly label: string }[]
  readonly inputs: { readonly x: PairInput; readonly y: PairInput }
  /** The input across runs backwards: more of it is further left. */
  readonly turned?: boolean
  readonly outdated: boolean
}

interface PairMapCardProps {
  /** As `ShownPicture.card`. */
  readonly card: string
  readonly name: string
  readonly note: string
  /** What is counted, where nothing is there yet. */
  readonly counting: string
  readonly series: PairMapSeries
  readonly reading: Pick<Reading, 'evaluation'>
  /** By input, where its answer changes. */
  readonly tracks: Readonly<Record<string, Track>>
  readonly actions: ViewActions
  readonly highlight: string | undefined
  readonly onPicture: TakePicture | undefined
  readonly heightFor: (width: number) => number
  readonly sayPlace: (place: Place) => string
  /** The present pair in words, where its place alone does not say it; absent: it does. */
  readonly saysNow?: string
  readonly controls?: ReactNode
  /** Over the map. */
  readonly children?: ReactNode
}

/** What hands, keys and fields on the map set. */
function movesOf({ series, reading: { evaluation }, tracks, actions }: PairMapCardProps) {
  const { inputs, turned = false } = series
  const ids = { x: inputs.x.id, y: inputs.y.id }
  const move = (next: PairInputs) => {
    if (Object.keys(next).length > 0) actions.moveInputs(next, sayChanges(next))
  }
  return {
    place: (place: Partial<Place>) => move(placedPair(evaluation, ids, turned ? turnedPlace(place) : place)),
    key: ({ axis, ...asked }: RegimeKey) =>
      move(keyedPair(evaluation, tracks[ids[axis]], ids[axis], turned && axis === 'x' ? turnedKey(asked) : asked)),
    step: (axis: 'x' | 'y', by: 1 | -1) =>
      move(keyedPair(evaluation, tracks[ids[axis]], ids[axis], { kind: 'step', by })),
    enter: (axis: 'x' | 'y', text: string) => {
      const typed = typedPair(evaluation, ids[axis], text)
      if (typeof typed === 'string') return typed
      actions.setInputs(typed, sayChanges(typed))
      return undefined
    },
  }
}

/** Who wins at each pair of two inputs: dragged, pressed, stepped or typed. */
export function PairMapCard(props: PairMapCardProps) {
  const { series, actions, highlight, heightFor, sayPlace, saysNow } = props
  const { slotOf, beginGesture, endGesture } = actions
  const [showsTable, setShowsTable] = useState(false)
  const regimes = useMemo(
    () =>
      series.regimes.map((one) => ({
        ...one,
        slot: one.option === undefined ? ('grey' as const) : slotOf(one.option),
      })),
    [series.regimes, slotOf],
  )
  const moves = movesOf(props)
  const { x, y, grid, now, range, winner, inputs } = series
  const picture = grid && { x, y, grid, regimes, now, range, winner }
  const table = showsTable && picture && <ChartTable table={regimeTable(picture)} />
  return (
    <ChartCard
      name={props.name}
      note={props.note}
      controls={props.controls}
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={picture && (() => table)}
      {...(picture && pictureTools(props.onPicture, props.card))}
      updating={series.outdated && grid !== undefined}
    >
      {props.children}
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          picture ? (
            <RegimeMap
              {...picture}
              width={width}
              height={heightFor(width)}
              highlight={highlight}
              onStart={beginGesture}
              onMove={moves.place}
              onKey={moves.key}
              onEnd={() => endGesture(`${x.title.toLowerCase()} and ${y.title.toLowerCase()}`)}
              says={(fx, fy) => (fx === now.x && fy === now.y && saysNow) || sayPlace({ x: fx, y: fy })}
            />
          ) : (
            <p className={styles['counting']} style={{ height: heightFor(width) }}>
              {props.counting}
            </p>
          )
        }
      </Sized>
      <div className={styles['steppers']}>
        {(['x', 'y'] as const).map((axis) => (
          <PairStepper
            key={inputs[axis].id}
            input={inputs[axis]}
            hold={actions.hold}
            onStep={(by) => moves.step(axis, by)}
            onStart={beginGesture}
            onEnd={() => endGesture(inputs[axis].name.toLowerCase())}
            onEnter={(text) => moves.enter(axis, text)}
          />
        ))}
      </div>
    </ChartCard>
  )
}
