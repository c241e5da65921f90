import type { Formula } from '../formula.ts'
import { barycentricFormula } from './barycentric.ts'
import { epsParetoFormula } from './eps-pareto.ts'
import { exchangeRatesFormula } from './exchange-rates.ts'
import { flipCostFormula } from './flip-cost.ts'
import { frontStepsFormula } from './front-steps.ts'
import { minimalRelaxationFormula } from './minimal-relaxation.ts'
import { minmaxColsFormula } from './minmax-columns.ts'
import { nearestFlipFormula } from './nearest-flip.ts'
import { paretoFrontFormula } from './pareto.ts'
import { probBestFormula } from './probability-best.ts'
import { refUtilityFormula } from './reference-utility.ts'
import { regretFormula } from './regret.ts'
import { chebyshevFormula, sawFormula, wpmFormula } from './scores.ts'
import { sobolLogAdditiveFormula } from './sensitivity.ts'
import { shadowStepsFormula } from './shadow-steps.ts'
import { seedChooseArchitectureFormula } from './source-article-rule.ts'
import { topsisFormula } from './topsis.ts'
import { triangleRegionsFormula } from './triangle-regions.ts'
import { evpiNormalFormula, evpiTableFormula } from './value-of-information.ts'
import { weightEnvelopeFormula } from './weight-envelope.ts'

export const decisionAnalysisFormulas: readonly Formula[] = [
  barycentricFormula,
  refUtilityFormula,
  minmaxColsFormula,
  sawFormula,
  wpmFormula,
  chebyshevFormula,
  topsisFormula,
  paretoFrontFormula,
  epsParetoFormula,
  frontStepsFormula,
  exchangeRatesFormula,
  shadowStepsFormula,
  minimalRelaxationFormula,
  weightEnvelopeFormula,
  triangleRegionsFormula,
  nearestFlipFormula,
  flipCostFormula,
  regretFormula,
  probBestFormula,
  evpiTableFormula,
  evpiNormalFormula,
  sobolLogAdditiveFormula,
  seedChooseArchitectureFormula,
]
