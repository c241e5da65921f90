import { useMemo } from 'react'
import { useKept } from '../../ui/Kept.tsx'
import type { TakePicture, ViewActions } from '../decision.ts'
import { PairMapCard } from '../PairMapCard.tsx'
import { answerTracks } from './answer-tracks.ts'
import { lowerHeight } from './picture-sizes.ts'
import type { KnowledgeModel } from './present.ts'
import { approachMap, sayPlace } from './regime-series.ts'

interface RegimeCardProps {
  readonly model: KnowledgeModel
  readonly actions: ViewActions
  readonly onPicture: TakePicture | undefined
  readonly highlighted: string | undefined
}

/** Where each way wins over how long facts stay true and how large the gap in style is; the mark sets both inputs. */
export function RegimeCard({ model, actions, onPicture, highlighted }: RegimeCardProps) {
  const series = useKept(useMemo(() => approachMap(model), [model]))
  const tracks = useMemo(() => answerTracks(model), [model])
  if (!series) return undefined
  return (
    <PairMapCard
      card="regimes"
      name="Where each approach wins"
      note="box: your 90 % range"
      counting="Counting which approach wins at each pair."
      {...{ series, reading: model.reading, tracks, actions, onPicture }}
      highlight={highlighted}
      heightFor={lowerHeight}
      sayPlace={sayPlace}
    />
  )
}
