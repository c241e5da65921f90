import { useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { regimeTable } from '../../charts/regimes/describe.ts'
import type { RegimeKey } from '../../charts/regimes/keys.ts'
import { RegimeMap } from '../../charts/regimes/RegimeMap.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Sized } from '../../ui/Sized.tsx'
import type { TakePicture, ViewActions } from '../decision.ts'
import { keyedPair, placedPair, type PairInputs, type PairKey } from '../pair-inputs.ts'
import { answerTracks } from './answer-tracks.ts'
import { regimePair } from './assess.ts'
import { pictureTools } from '../picture-tools.ts'
import styles from './Knowledge.module.css'
import { lowerHeight } from './picture-sizes.ts'
import type { KnowledgeModel } from './present.ts'
import { approachMap, sayPlace } from './regime-series.ts'

interface RegimeCardProps {
  readonly model: KnowledgeModel
  readonly actions: ViewActions
  readonly onPicture: TakePicture | undefined
  readonly highlighted: string | undefined
}

const label = 'how long a fact stays true, gap in style'

/** Across, the input runs backwards: what leads to the right is less of it. */
const turned = ({ axis, ...asked }: RegimeKey): PairKey => {
  if (axis === 'y') return asked
  if (asked.kind === 'end') return { kind: 'end', to: asked.to === 'low' ? 'high' : 'low' }
  return asked.kind === 'step' ? { kind: 'step', by: -asked.by } : { kind: 'flip', by: asked.by === 1 ? -1 : 1 }
}

/** Where each way wins over how long facts stay true and how large the gap in style is; the mark sets both inputs. */
export function RegimeCard({ model, actions, onPicture, highlighted }: RegimeCardProps) {
  const { slotOf, moveInputs, beginGesture, endGesture } = actions
  const [showsTable, setShowsTable] = useState(false)
  const series = useKept(useMemo(() => approachMap(model), [model]))
  const regimes = useMemo(
    () =>
      series?.regimes.map((one) => ({
        ...one,
        slot: one.option === undefined ? ('grey' as const) : slotOf(one.option),
      })),
    [series?.regimes, slotOf],
  )
  const { evaluation } = model.reading
  const move = (inputs: PairInputs) => {
    if (Object.keys(inputs).length > 0) moveInputs(inputs, label)
  }
  const picture = series?.grid && regimes && { ...series, grid: series.grid, regimes }
  const table = showsTable && picture && <ChartTable table={regimeTable(picture)} />
  return (
    <ChartCard
      name="Where each approach wins"
      note="drag the mark; box: your 90 % range"
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={picture && (() => table)}
      {...(picture && pictureTools(onPicture, 'regimes'))}
      updating={series?.outdated === true && picture !== undefined}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          picture ? (
            <RegimeMap
              {...picture}
              width={width}
              height={lowerHeight(width)}
              highlight={highlighted}
              onStart={beginGesture}
              onMove={({ x, y }) =>
                move(
                  placedPair(evaluation, regimePair, {
                    ...(x !== undefined && { x: 1 - x }),
                    ...(y !== undefined && { y }),
                  }),
                )
              }
              onKey={(asked) => {
                const id = regimePair[asked.axis]
                move(keyedPair(evaluation, answerTracks(model)[id], id, turned(asked)))
              }}
              onEnd={() => endGesture(label)}
              says={(x, y) => sayPlace({ x, y })}
            />
          ) : (
            <p className={styles['counting']} style={{ height: lowerHeight(width) }}>
              Counting which approach wins at each pair.
            </p>
          )
        }
      </Sized>
    </ChartCard>
  )
}
