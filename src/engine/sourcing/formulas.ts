import type { Formula } from '../formula.ts'
import { seedBreakevenFormula } from './article-breakeven.ts'
import { safeBreakevenFormula } from './break-even.ts'
import { sourcingAnswerFormula } from './build-rule.ts'
import { cashflowFormula } from './cashflow.ts'
import { sinusProfileFormula } from './daily-profile.ts'
import { hostingEnergyFormula } from './energy.ts'
import { concurrentRequestsFormula, kvCacheBytesFormula, weightBytesFormula } from './gpu-memory.ts'
import { gpusFromTrafficFormula } from './gpus-from-traffic.ts'
import { gpuCountFormula, gpuSecondsFormula, matchingUseFormula, usdPerMTokFormula } from './gpus.ts'
import { hostingMonthFormula } from './hosting-cost.ts'
import { irrAnnualFormula } from './internal-rate.ts'
import { paybackMonthFormula } from './payback.ts'
import { npvMonthlyFormula } from './present-value.ts'
import { annualFactorFormula, declineFormula } from './price-trend.ts'
import { probBreakevenFormula } from './probable-payback.ts'
import { reservedBreakevenUtilFormula, reserveMixFormula } from './reserved.ts'
import { runningCostsFormula } from './running-cost.ts'
import { scaleToZeroFormula } from './scale-to-zero.ts'

export const sourcingFormulas: readonly Formula[] = [
  seedBreakevenFormula,
  safeBreakevenFormula,
  declineFormula,
  annualFactorFormula,
  gpuSecondsFormula,
  gpuCountFormula,
  usdPerMTokFormula,
  matchingUseFormula,
  weightBytesFormula,
  kvCacheBytesFormula,
  concurrentRequestsFormula,
  gpusFromTrafficFormula,
  sinusProfileFormula,
  reservedBreakevenUtilFormula,
  reserveMixFormula,
  scaleToZeroFormula,
  hostingMonthFormula,
  hostingEnergyFormula,
  runningCostsFormula,
  npvMonthlyFormula,
  irrAnnualFormula,
  paybackMonthFormula,
  cashflowFormula,
  probBreakevenFormula,
  sourcingAnswerFormula,
]
