import { alike } from '../base/alike.ts'
import { priceTrends, type PriceTrend } from '../catalog/price-trends.ts'
import type { InputValue } from './parameter.ts'
import { parameterOf } from './parameters.ts'

/** The input that says how prices of API tokens go on. */
export const pricePathInput = 'sourcing.priceDecline'

/** Ways that are ours to name. */
export type OwnPath = 'flat' | 'newest' | 'usual'

/** A named way for prices to go on, and what it sets: times lower a year. */
export type PricePath =
  | { readonly id: OwnPath; readonly value: InputValue; readonly trend?: undefined }
  | { readonly id: string; readonly value: InputValue; readonly trend: PriceTrend }

/** No change: a contract over the horizon, or the same model kept. */
const flat = 1
/** Always the newest model of a vendor: list prices of one tier rose from one to the next. Judgement. */
const newest = { low: 0.6, high: 1.2 }

/** Flat, the newest model, careful switching as usual, then what was published, the slowest first. */
export const pricePaths: readonly PricePath[] = [
  { id: 'flat', value: flat },
  { id: 'newest', value: newest },
  { id: 'usual', value: parameterOf(pricePathInput)?.usual ?? flat },
  ...priceTrends.map((trend) => {
    const { id, low, high, best } = trend
    return { id, trend, value: low === high ? low : { low, high, ...(best !== undefined && { best }) } }
  }),
]

/** The path that a value is; absent: it is none of them. */
export const pathOf = (value: InputValue): PricePath | undefined => pricePaths.find((path) => alike(path.value, value))
