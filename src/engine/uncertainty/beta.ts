import { betaQuantileLogit } from '../../base/special.ts'
import { Z95 } from '../constants.ts'

export { betaQuantile } from '../../base/special.ts'

/** A success rate on the logit scale: median, and the sigma of a normal with the same 5th and 95th percentile. */
export interface LogitSpread {
  readonly median: number
  readonly sigma: number
}

/** What a Beta(a, b) belief, a and b > 0, looks like on the logit scale; hot loops draw from that normal. */
export const betaLogitSpread = (a: number, b: number): LogitSpread => ({
  median: betaQuantileLogit(a, b, 0.5),
  sigma: (betaQuantileLogit(a, b, 0.95) - betaQuantileLogit(a, b, 0.05)) / (2 * Z95),
})
