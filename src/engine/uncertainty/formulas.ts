import type { Formula } from '../formula.ts'
import { betaFrom90Formula } from './beta-from-interval.ts'
import { fmix32Formula, fnv1a32Formula, lhsFormula, u01Formula } from './draws.ts'
import { jeffreysFormula } from './jeffreys.ts'
import { leadChanceFormula } from './lead-chance.ts'
import { logitNormalFrom90Formula } from './logit-normal.ts'
import { lognExcessFormula } from './lognormal-excess.ts'
import { lognCappedMeanFormula, lognFrom90Formula, lognFromP50P95Formula } from './lognormal.ts'
import { normCdfFormula, normInvFormula } from './normal.ts'
import { pertFormula } from './pert.ts'
import { quantile7Formula } from './quantile.ts'

export const uncertaintyFormulas: readonly Formula[] = [
  lognFrom90Formula,
  lognFromP50P95Formula,
  lognCappedMeanFormula,
  lognExcessFormula,
  logitNormalFrom90Formula,
  betaFrom90Formula,
  jeffreysFormula,
  pertFormula,
  normCdfFormula,
  normInvFormula,
  quantile7Formula,
  fnv1a32Formula,
  fmix32Formula,
  u01Formula,
  lhsFormula,
  leadChanceFormula,
]
