import type { Evaluation } from '../alternatives/evaluation.ts'
import { isStale } from '../catalog/age.ts'
import { priceAt } from '../catalog/price.ts'
import { staleWords } from '../wording/names.ts'
import type { Fact } from './decision.ts'

/** A day as a fact, with a tag where it is long ago. */
export const dated = (name: string, kind: keyof typeof staleWords, day: string, today: string): Fact => ({
  name,
  value: day,
  ...(isStale(day, today) && { tag: staleWords[kind] }),
})

/** The days on which the prices of models were read; a model without a price has none. */
export const priceFacts = (
  { edition, asOf }: Pick<Evaluation, 'edition' | 'asOf'>,
  models: readonly string[],
  today: string,
): readonly Fact[] =>
  models.flatMap((id): readonly Fact[] => {
    const model = edition.models.find((one) => one.id === id)
    const price = model && priceAt(model, asOf)
    return price ? [dated(`Price, ${model.name}`, 'price', price.read, today)] : []
  })
