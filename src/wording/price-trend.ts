import { enDash, narrowSpace, significant } from '../base/format.ts'
import { priceTrends, type PriceTrend } from '../catalog/price-trends.ts'
import type { InputValue } from '../scenario/parameter.ts'
import { isRange } from '../scenario/values.ts'

const sayTimesLower = (low: number, high: number): string =>
  `${[...new Set([low, high])].map((factor) => significant(factor, 3)).join(enDash)}${narrowSpace}×`

/** `9–900 × a year`. */
export const sayLower = ({ low, high }: Pick<PriceTrend, 'low' | 'high'>): string =>
  `${sayTimesLower(low, high)} a year`

const pathNames: Readonly<Record<string, string>> = {
  flat: 'Flat: a contract over the horizon, or the same model kept',
  newest: 'Always the newest model',
  usual: 'Falling: models changed with care',
}

/** A way for prices to go on, with how many times lower they get a year: `Falling: models changed with care, 1–4 × a year`. */
export const sayPath = ({ id, value }: { readonly id: string; readonly value: InputValue }): string => {
  const trend = priceTrends.find((one) => one.id === id)
  if (trend) return `${trend.publisher}, ${trend.published}: ${sayLower(trend)}`
  const name = pathNames[id] ?? id
  return isRange(value) ? `${name}, ${sayLower(value)}` : name
}
