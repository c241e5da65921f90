import { priceTrends, type PriceTrend } from '../../catalog/price-trends.ts'
import { counted } from '../../base/format.ts'
import { choiceAt } from '../../scenario/values.ts'
import { sayLower } from '../../wording/price-trend.ts'
import type { Fact } from '../decision.ts'
import { priceFacts } from '../price-facts.ts'
import type { SourcingAssessment } from './assess.ts'
import { waysInOrder } from './ways.ts'

const boughtPrices = (assessed: SourcingAssessment): readonly Fact[] => {
  const { evaluation, today } = assessed.reading
  const bought = waysInOrder(assessed).filter(({ kind }) => kind === 'api' || kind === 'hosted')
  const models = [...new Set(bought.flatMap(({ alternative }) => evaluation.alternatives[alternative]?.models ?? []))]
  return priceFacts(evaluation, models, today)
}

const gpuFacts = ({ reading: { evaluation } }: SourcingAssessment): readonly Fact[] => {
  const { scenario, edition } = evaluation
  const gpu = edition.accelerators?.find(({ id }) => id === choiceAt(scenario, 'sourcing.accelerator'))
  const [oldest, newest] = [
    gpu?.prices
      .map(({ read }) => read)
      .toSorted()
      .at(0),
    gpu?.prices
      .map(({ read }) => read)
      .toSorted()
      .at(-1),
  ]
  const speeds = (edition.throughputs ?? [])
    .filter(({ accelerator }) => accelerator === gpu?.id)
    .map(({ measured }) => measured)
    .toSorted()
  return [
    ...(gpu && newest !== undefined
      ? [
          {
            name: `${gpu.name} price, ${counted(gpu.prices.length, 'offer')}`,
            value: oldest === newest ? newest : `${oldest ?? ''} to ${newest}`,
          },
        ]
      : []),
    ...(gpu && speeds.length > 0
      ? [
          {
            name: `${gpu.name} speed, ${counted(speeds.length, 'result')}`,
            value: `${speeds[0] ?? ''} to ${speeds.at(-1) ?? ''}`,
          },
        ]
      : []),
  ]
}

const trendFact = (trend: PriceTrend): Fact => ({
  name: `API price trend, ${trend.publisher}`,
  value: `${trend.published}, ${sayLower(trend)}`,
})

/** What the money rests on, with the day each was read or measured. People, time and traffic are your inputs. */
export const evidenceFacts = (assessed: SourcingAssessment): readonly Fact[] => [
  { name: 'Catalogue edition', value: assessed.reading.evaluation.edition.id },
  ...boughtPrices(assessed),
  ...gpuFacts(assessed),
  ...priceTrends.map(trendFact),
]
