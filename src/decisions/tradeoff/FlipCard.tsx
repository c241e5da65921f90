import { useDeferredValue, useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { flipTable } from '../../charts/flips/describe.ts'
import { FlipStrip } from '../../charts/flips/FlipStrip.tsx'
import { stripHeight } from '../../charts/flips/layout.ts'
import { Button } from '../../ui/Button.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools, type CardProps } from './card-props.ts'
import { nearestRows, pressedInputs, sayPressed } from './flip-series.ts'
import { expectedRows } from './picture-sizes.ts'
import { sayLimits } from './scatter-axes.ts'
import styles from './Pictures.module.css'

interface FlipCardProps extends Omit<CardProps, 'selected' | 'onSelect'> {
  readonly onHighlight: (option: string | undefined) => void
  readonly updating: boolean | undefined
}

/** What flips the answer: each input across its range; a press sets it. */
export function FlipCard({ pictures, actions, highlight, onHighlight, onPicture, updating }: FlipCardProps) {
  const { setInputs, slotOf } = actions
  const [showsTable, setShowsTable] = useState(false)
  const [all, setAll] = useState(false)
  // The strip may come a frame later than the answer.
  const deferred = useDeferredValue(pictures)
  const every = useKept(useMemo(() => deferred.flips(), [deferred]))
  const rows = useMemo(
    () =>
      nearestRows(every, all).map((row) => ({
        ...row,
        stretches: row.stretches.map((stretch) => ({
          ...stretch,
          slot: stretch.option === undefined ? ('grey' as const) : slotOf(stretch.option),
        })),
      })),
    [every, all, slotOf],
  )
  const { searching } = pictures
  const set = (inputs: ReturnType<typeof pressedInputs>) => setInputs(inputs, sayLimits(inputs))
  const table = showsTable && <ChartTable table={flipTable(rows)} />
  return (
    <ChartCard
      name="What flips the answer"
      note="each bar moves one input across its range with the rest held; the colour is the winner there"
      controls={
        every.length > nearestRows(every, false).length && (
          <Button look="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Show the nearest' : `Show all ${every.length}`}
          </Button>
        )
      }
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'flips', { rows: all ? 'all' : 'nearest' })}
      updating={updating}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          rows.length === 0 ? (
            <p className={styles['none']} style={{ height: searching ? stripHeight(expectedRows, width) : undefined }}>
              {searching ? 'Moving each input along its track.' : 'No single input flips the answer within its track.'}
            </p>
          ) : (
            <FlipStrip
              rows={rows}
              width={width}
              height={stripHeight(rows.length, width)}
              highlight={highlight}
              onHighlight={onHighlight}
              sayAt={sayPressed}
              onSet={(id, fraction) => set(pressedInputs(id, fraction))}
              onFlip={(id, flip) => {
                const value = every.find((row) => row.id === id)?.flips[flip]?.value
                if (value !== undefined) set({ [id]: value })
              }}
            />
          )
        }
      </Sized>
    </ChartCard>
  )
}
