import { enDash, narrowSpace, significant } from '../base/format.ts'
import type { PriceTrend } from '../catalog/price-trends.ts'
import type { OwnPath, PricePath } from '../scenario/price-paths.ts'
import { isRange } from '../scenario/values.ts'

const sayTimesLower = (low: number, high: number): string =>
  `${[...new Set([low, high])].map((factor) => significant(factor, 3)).join(enDash)}${narrowSpace}×`

/** `9–900 × a year`. */
export const sayLower = ({ low, high }: Pick<PriceTrend, 'low' | 'high'>): string =>
  `${sayTimesLower(low, high)} a year`

const pathNames: Readonly<Record<OwnPath, string>> = {
  flat: 'Flat: a contract over the horizon, or the same model kept',
  newest: 'Always the newest model',
  usual: 'Falling: models changed with care',
}

/** A way for prices to go on, with how many times lower they get a year: `Falling: models changed with care, 1–4 × a year`. */
export const sayPath = (path: PricePath): string => {
  if (path.trend) return `${path.trend.publisher}, ${path.trend.published}: ${sayLower(path.trend)}`
  const name = pathNames[path.id]
  return isRange(path.value) ? `${name}, ${sayLower(path.value)}` : name
}
