import { exp, log } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { fieldsOf, positive, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { sigmaFromP50P95 } from '../uncertainty/lognormal.ts'
import { momentMean } from './lognormal-sum.ts'
import { readMedianAndSigma } from './lognormal-inputs.ts'

/** Sigma of the logarithm of a ratio (or product) of two independent lognormals. */
export const ratioSigma = (sigmaA: number, sigmaB: number): number => Math.sqrt(sigmaA * sigmaA + sigmaB * sigmaB)

export const lognRatioFormula: Formula = {
  id: 'lognRatio',
  title: 'Ratio of two lognormals',
  statement:
    'Decode time = tokens / speed: p50 = p50 of tokens / p50 of speed, sigma = sqrt(sigma_tokens^2 + sigma_speed^2), the latter from p50 and p05; p95 = p50 exp(1.6449 sigma), mean = p50 exp(sigma^2 / 2).',
  sources: ['Logarithms of independent variables add'],
  examples: [
    {
      given: { num: { p50: 100, p95: 100 }, den: { p50: 50, p05: 25 } },
      expect: { p50: 2, p95: 4, mean: 2.185703320162492, sigma: 0.42140356394179934 },
      from: 'By hand: half the speed, twice the time',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const top = readMedianAndSigma(fields.group('num'))
    const speed = fields.group('den')
    const median = speed.number('p50', positive)
    const slow = speed.number('p05', positive)
    if (slow > median) refuse('den.p05', `at most den.p50 (${median})`)
    const p50 = top.p50 / median
    const sigma = ratioSigma(top.sigma, sigmaFromP50P95(slow, median))
    return { p50, p95: exp(log(p50) + Z95 * sigma), mean: momentMean(p50, sigma), sigma }
  },
}
