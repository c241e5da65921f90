import { costFormulas } from './cost/formulas.ts'
import { decisionAnalysisFormulas } from './decision-analysis/formulas.ts'
import type { Formula } from './formula.ts'
import { knowledgeFormulas } from './knowledge/formulas.ts'
import { qualityFormulas } from './quality/formulas.ts'
import { routingFormulas } from './routing/formulas.ts'
import { servingFormulas } from './serving/formulas.ts'
import { sourcingFormulas } from './sourcing/formulas.ts'
import { uncertaintyFormulas } from './uncertainty/formulas.ts'
import { workloadFormulas } from './workload/formulas.ts'

/** Every published formula of the engine, by discipline: tested by example and listed under Methods. */
export const formulas: readonly Formula[] = [
  ...uncertaintyFormulas,
  ...workloadFormulas,
  ...costFormulas,
  ...servingFormulas,
  ...qualityFormulas,
  ...routingFormulas,
  ...knowledgeFormulas,
  ...sourcingFormulas,
  ...decisionAnalysisFormulas,
]
