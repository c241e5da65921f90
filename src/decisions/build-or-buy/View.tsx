import { useMemo, useState } from 'react'
import { plainText } from '../../base/phrase.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { ViewProps } from '../decision.ts'
import { Article, Factors } from './Article.tsx'
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
function Cards(card: CardProps) {
  const [tab, setTab] = useState<Tab>('money')
  return (
    <div className={styles['cards']} data-tab={tab}>
      <div className={styles['tabs']}>
        <Segmented
          label="Picture"
          value={tab}
          options={tabs}
          onChoose={(value) => setTab(tabs.find((choice) => choice.value === value)?.value ?? tab)}
        />
      </div>
      <PricePath {...card} />
      <div data-picture="money">
        <MoneyCard {...card} />
      </div>
      <div data-picture="running">
        <StairsCard {...card} />
      </div>
      <div data-picture="saving">
        <TornadoCard {...card} />
      </div>
      <div data-picture="dots">
        <DotsCard {...card} />
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
export function View({ model, actions, updating, onPicture }: ViewProps<SourcingModel>) {
  const { assessed, headline } = model
  const { found } = assessed.read
  const meaning = useMemo(() => plainText(headline.message), [headline])
  const notAsked = found.kind !== 'compared' && found.absent.some(({ because }) => because === 'not-considered')
  return (
    <div className={styles['view']}>
      {notAsked && <OneSide actions={actions} />}
      {found.kind === 'compared' && <Cards {...{ assessed, actions, meaning, updating, onPicture }} />}
      <Ways assessed={assessed} colourOf={actions.colourOf} />
      <Factors assessed={assessed} />
      <Article />
    </div>
  )
}
