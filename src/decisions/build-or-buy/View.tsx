import { useMemo, useState } from 'react'
import { plainText } from '../../base/phrase.ts'
import { Button } from '../../ui/Button.tsx'
import { Later } from '../../ui/Later.tsx'
import type { ViewProps } from '../decision.ts'
import { PictureTabs } from '../PictureTabs.tsx'
import { Article, Factors } from './Article.tsx'
import type { SourcingAssessment } from './assess.ts'
import type { CardProps } from './card-props.ts'
import { MoneyCard } from './MoneyCard.tsx'
import { DotsCard, TornadoCard } from './SavingCards.tsx'
import { PricePath } from './PricePath.tsx'
import { StairsCard } from './StairsCard.tsx'
import type { SourcingModel } from './present.ts'
import styles from './View.module.css'
import { Ways } from './Ways.tsx'

const tabs = [
  { value: 'money', label: 'Money' },
  { value: 'running', label: 'Running cost' },
  { value: 'saving', label: 'Saving' },
  { value: 'dots', label: 'How sure' },
] as const

type Tab = (typeof tabs)[number]['value']

/** Money and running cost above, what each input does and how sure it is below; one at a time on a phone. */
function Cards({ now, assessed, ...card }: CardProps & { readonly now: SourcingAssessment }) {
  const [tab, setTab] = useState<Tab>('money')
  return (
    <div className={styles['cards']} data-tab={tab}>
      <div className={styles['tabs']}>
        <PictureTabs {...{ tabs, tab }} onTab={setTab} />
      </div>
      <PricePath {...card} assessed={assessed} />
      <div data-picture="money">
        <Later of={assessed}>{(drawn) => <MoneyCard {...card} assessed={drawn} now={now} />}</Later>
      </div>
      <div data-picture="running">
        <Later of={assessed}>{(drawn) => <StairsCard {...card} assessed={drawn} />}</Later>
      </div>
      <div data-picture="saving">
        <Later of={assessed}>{(drawn) => <TornadoCard {...card} assessed={drawn} />}</Later>
      </div>
      <div data-picture="dots">
        <Later of={assessed}>{(drawn) => <DotsCard {...card} assessed={drawn} />}</Later>
      </div>
    </div>
  )
}

const considering = { 'sourcing.hosting': 'both' } as const

/** Only what is bought was asked for: the other side is one press away. */
function OneSide({ actions }: Pick<CardProps, 'actions'>) {
  return (
    <p className={styles['offer']}>
      <span>
        Only APIs are considered. With own GPUs considered, every open model whose size is known can be run too.
      </span>
      <Button onClick={() => actions.setInputs(considering, 'own GPUs considered')}>Consider own GPUs</Button>
    </p>
  )
}

/** The answer to "should we build or buy": money by month and by volume, what moves it, how sure it is. */
export function View({ model, later, actions, updating, onPicture }: ViewProps<SourcingModel>) {
  const { assessed, headline } = later
  const { found } = assessed.read
  const meaning = useMemo(() => plainText(headline.message), [headline])
  const notAsked = found.kind !== 'compared' && found.absent.some(({ because }) => because === 'not-considered')
  return (
    <div className={styles['view']}>
      {notAsked && <OneSide actions={actions} />}
      {found.kind === 'compared' && (
        <Cards {...{ assessed, actions, meaning, updating, onPicture }} now={model.assessed} />
      )}
      <Ways assessed={assessed} colourOf={actions.colourOf} />
      <Factors assessed={assessed} />
      <Article />
    </div>
  )
}
