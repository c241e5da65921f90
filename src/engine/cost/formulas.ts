import type { Formula } from '../formula.ts'
import {
  cacheBreakevenHitFormula,
  cacheBreakevenUsesFormula,
  cacheMultiplierFormula,
  storageBreakevenReadsPerHourFormula,
} from './cache.ts'
import { costRequestFormula } from './cost-request.ts'
import {
  blendedPriceFormula,
  costOfPassFormula,
  costWithFallbackFormula,
  maxRequestsPerDayFormula,
  monthlyCostFormula,
} from './unit-costs.ts'

export const costFormulas: readonly Formula[] = [
  costRequestFormula,
  cacheMultiplierFormula,
  cacheBreakevenHitFormula,
  cacheBreakevenUsesFormula,
  storageBreakevenReadsPerHourFormula,
  blendedPriceFormula,
  costOfPassFormula,
  costWithFallbackFormula,
  monthlyCostFormula,
  maxRequestsPerDayFormula,
]
