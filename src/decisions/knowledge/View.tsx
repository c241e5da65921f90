import { useMemo } from 'react'
import { Later } from '../../ui/Later.tsx'
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

function Pictures({ model, later, actions, onPicture, highlighted }: KnowledgeView) {
  // Pictures of a state in which no documents are needed are none of one in which they are.
  const drawn = later.needed ? later : model
  const table = useMemo(() => ({ model: drawn, rows: matrixRows(drawn.reading, drawn.shown) }), [drawn])
  return (
    <>
      <Later of={table}>{(shown) => <MatrixCard {...shown} {...{ actions, onPicture, highlighted }} />}</Later>
      <div className={styles['pair']}>
        <RegimeCard {...{ model, actions, onPicture, highlighted }} />
        <Later of={drawn}>
          {(shown) => <DecayCard model={shown} {...{ actions, onPicture }} share={mapToDecay} />}
        </Later>
      </div>
      <Later of={drawn}>{(shown) => <VolumeCard model={shown} />}</Later>
      <Later of={table}>{(shown) => <ArticleCard {...shown} />}</Later>
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
