import { lazy, memo, Suspense, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { flipTable } from '../../charts/flips/describe.ts'
import { FlipStrip } from '../../charts/flips/FlipStrip.tsx'
import { stripHeight } from '../../charts/flips/layout.ts'
import { Button } from '../../ui/Button.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Sized } from '../../ui/Sized.tsx'
import type { PairInputs } from '../pair-inputs.ts'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import { nearestRows, shownRows, type FlipSeriesRow } from './flip-series.ts'
import { flippedInputs, pairWith, pressedInputs, sayPressed } from './pair-series.ts'
import type { Pictures } from './pictures.ts'
import { expectedRows } from './picture-sizes.ts'
import { sayChanges } from '../../wording/value.ts'
import styles from './Pictures.module.css'

const PairCard = lazy(async () => ({ default: (await import('./PairCard.tsx')).PairCard }))

interface FlipCardProps extends Omit<CardProps, 'selected' | 'onSelect' | 'moving'> {
  readonly onHighlight: (option: string | undefined) => void
  readonly updating: boolean | undefined
  /** Those of the map of two inputs, which is under the hand; absent: the same. */
  readonly pairPictures?: Pictures | undefined
}

/** The rows as they are, in the order they had when a hand came in: none jumps away under it. */
function useSteady(rows: readonly FlipSeriesRow[], held: boolean): readonly FlipSeriesRow[] {
  const [order, setOrder] = useState<readonly string[]>([])
  const ids = rows.map(({ id }) => id)
  if (!held && order.join(' ') !== ids.join(' ')) setOrder(ids)
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length + ids.indexOf(id))
  return held ? rows.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)) : rows
}

/** What flips the answer: each input across its range; a press sets it. */
export const FlipCard = memo(function FlipCard({
  pictures,
  actions,
  highlight,
  onHighlight,
  onPicture,
  updating,
  pairPictures = pictures,
}: FlipCardProps) {
  const { setInputs, slotOf, openPair } = actions
  const [showsTable, setShowsTable] = useState(false)
  const [all, setAll] = useState(false)
  const [inside, setInside] = useState(false)
  const every = useKept(useMemo(() => pictures.flips(), [pictures]))
  const shown = useSteady(
    useMemo(() => nearestRows(every, all), [every, all]),
    inside,
  )
  const rows = useMemo(
    () =>
      shown.map((row) => ({
        ...row,
        stretches: row.stretches.map((stretch) => ({
          ...stretch,
          slot: stretch.option === undefined ? ('grey' as const) : slotOf(stretch.option),
        })),
      })),
    [shown, slotOf],
  )
  const { searching, reading } = pictures
  const { evaluation, pair } = reading
  const set = (inputs: PairInputs) => setInputs(inputs, sayChanges(inputs))
  const open = (id: string) => openPair(pair?.x === id ? undefined : pairWith(id, every, pair))
  const [first] = rows
  const table = showsTable && <ChartTable table={flipTable(rows)} />
  return (
    <div
      className={styles['strip']}
      role="presentation"
      onPointerEnter={() => setInside(true)}
      onPointerLeave={() => setInside(false)}
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
    >
      <ChartCard
        name="What flips the answer"
        note="each bar moves one input across its range with the rest held; the colour is the winner there"
        controls={
          <>
            {first && every.length > 1 && (
              <Button
                look="quiet"
                aria-pressed={pair !== undefined}
                onClick={() => openPair(pair ? undefined : pairWith(first.id, every))}
              >
                Map of two inputs
              </Button>
            )}
            {every.length > shownRows && (
              <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
                {all ? 'Show the nearest' : `Show all ${every.length} inputs`}
              </Button>
            )}
          </>
        }
        showsTable={showsTable}
        onToggleTable={() => setShowsTable(!showsTable)}
        table={() => table}
        {...pictureTools(onPicture, 'flips', { rows: all ? 'all' : 'nearest' })}
        updating={updating}
      >
        <Sized
          watchWidth={actions.watchWidth}
          heightFor={(width) => stripHeight(rows.length === 0 ? expectedRows : rows.length, width, true)}
        >
          {(width) =>
            rows.length === 0 ? (
              <p
                className={styles['none']}
                style={{ height: searching ? stripHeight(expectedRows, width, true) : undefined }}
              >
                {searching
                  ? 'Moving each input along its track.'
                  : 'No single input flips the answer within its track.'}
              </p>
            ) : (
              <FlipStrip
                rows={rows}
                width={width}
                height={stripHeight(rows.length, width, true)}
                highlight={highlight}
                meaning={pictures.meaning}
                onHighlight={onHighlight}
                sayAt={(id, fraction) => sayPressed(evaluation, id, fraction)}
                onSet={(id, fraction) => set(pressedInputs(evaluation, id, fraction))}
                onPair={open}
                paired={pair && [pair.x, pair.y]}
                onFlip={(id, flip) => {
                  const value = every.find((row) => row.id === id)?.flips[flip]?.value
                  if (value !== undefined) set(flippedInputs(evaluation, id, value))
                }}
              />
            )
          }
        </Sized>
      </ChartCard>
      {pair && (
        <Suspense fallback={<div style={{ minHeight: 400 }} />}>
          <PairCard pictures={pairPictures} {...{ actions, highlight, onPicture }} />
        </Suspense>
      )}
    </div>
  )
})
