import { useDeferredValue, useMemo } from 'react'
import type { ViewProps } from '../decision.ts'
import { ArticleCard } from './ArticleCard.tsx'
import { DecayCard } from './DecayCard.tsx'
import styles from './Knowledge.module.css'
import { MatrixCard } from './MatrixCard.tsx'
import { matrixRows } from './matrix-rows.ts'
import { NotNeeded } from './NotNeeded.tsx'
import type { KnowledgeModel } from './present.ts'
import { RegimeCard } from './RegimeCard.tsx'
import { VolumeCard } from './VolumeCard.tsx'

/** Width of the map against the decay beside it. */
const mapToDecay = 1.4

type KnowledgeView = ViewProps<KnowledgeModel>

function Pictures({ model, actions, onPicture, highlighted }: KnowledgeView) {
  // Ranges of the figures may come a frame later than the answer.
  const drawn = useDeferredValue(model)
  const rows = useMemo(() => matrixRows(drawn.reading, drawn.shown), [drawn])
  return (
    <>
      <MatrixCard model={drawn} {...{ rows, actions, onPicture, highlighted }} />
      <div className={styles['pair']}>
        <RegimeCard {...{ model, actions, onPicture, highlighted }} />
        <DecayCard model={drawn} {...{ actions, onPicture }} share={mapToDecay} />
      </div>
      <VolumeCard model={drawn} />
      <ArticleCard model={drawn} rows={rows} />
    </>
  )
}

/** The answer to "how should the model get our knowledge": requirements against ways, where each wins, how each ages. */
export function View(props: KnowledgeView) {
  const { model, actions } = props
  return (
    <div className={styles['view']}>
      {model.needed ? <Pictures {...props} /> : <NotNeeded model={model} actions={actions} />}
    </div>
  )
}
