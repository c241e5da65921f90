import { enDash, narrowSpace, significant } from '../base/format.ts'
import type { PriceTrend } from '../catalog/price-trends.ts'

const sayFactor = ({ low, high }: PriceTrend): string =>
  `${[...new Set([low, high])].map((factor) => significant(factor, 3)).join(enDash)}${narrowSpace}×`

/** `Epoch AI 2025-03-12, 9–900 × a year`. */
export const sayTrend = (trend: PriceTrend): string =>
  `${trend.publisher} ${trend.published}, ${sayFactor(trend)} a year`
