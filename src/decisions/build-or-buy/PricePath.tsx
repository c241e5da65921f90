import { pathOf, pricePathInput, pricePaths } from '../../scenario/price-paths.ts'
import { inputAt } from '../../scenario/values.ts'
import { Choose } from '../../ui/Segmented.tsx'
import { sayPath } from '../../wording/price-trend.ts'
import { sayChanges } from '../../wording/value.ts'
import type { CardProps } from './card-props.ts'
import styles from './View.module.css'

const own = { value: 'own', label: 'As the input says' }
const named = pricePaths.map((path) => ({ value: path.id, label: sayPath(path) }))

/** How API prices go on, by name; a value that has none stays as it is. */
export function PricePath({ assessed, actions }: Pick<CardProps, 'assessed' | 'actions'>) {
  const present = pathOf(inputAt(assessed.reading.evaluation.scenario, pricePathInput))
  return (
    <div className={styles['path']}>
      <span aria-hidden="true">API price</span>
      <Choose
        label="API price over the months"
        value={present?.id ?? own.value}
        options={present ? named : [own, ...named]}
        onChoose={(id) => {
          const path = pricePaths.find((one) => one.id === id)
          if (!path) return
          const inputs = { [pricePathInput]: path.value }
          actions.setInputs(inputs, sayChanges(inputs))
        }}
      />
    </div>
  )
}
