import type { Formula } from '../formula.ts'
import { cacheableTokensFormula, cacheHitPoissonFormula } from './cache-hits.ts'
import { convCachedFormula, convTokensFormula } from './conversation.ts'
import { parFromActiveHoursFormula, peakRpsFormula } from './peak.ts'
import { retryExpectFormula } from './retries.ts'
import { cumulativeVolumeFormula, logisticVolumeFormula, monthlyVolumeFormula } from './volume.ts'

export const workloadFormulas: readonly Formula[] = [
  monthlyVolumeFormula,
  cumulativeVolumeFormula,
  logisticVolumeFormula,
  peakRpsFormula,
  parFromActiveHoursFormula,
  convTokensFormula,
  convCachedFormula,
  retryExpectFormula,
  cacheHitPoissonFormula,
  cacheableTokensFormula,
]
