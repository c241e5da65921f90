import type { Formula } from '../formula.ts'
import { knowledgeFactorFormula, tuningEffectFormula } from './at-hand.ts'
import { chunkCountFormula } from './chunks.ts'
import { contextFactorFormula } from './context-factor.ts'
import { costEnvelopeFormula, crossoverFormula } from './crossover.ts'
import { inDateFormula } from './decay.ts'
import { hybridMarginFormula } from './hybrid-margin.ts'
import { knowledgeGatesFormula } from './knowledge-gates.ts'
import { knowledgeQualityFormula } from './knowledge-quality.ts'
import { longContextCostFormula, longCtxVsRagCorpusFormula } from './long-context.ts'
import { ragCostsFormula } from './rag-costs.ts'
import { ftCostsFormula } from './tuning-costs.ts'
import { vectorGBFormula } from './vector-store.ts'

export const knowledgeFormulas: readonly Formula[] = [
  chunkCountFormula,
  vectorGBFormula,
  ragCostsFormula,
  ftCostsFormula,
  longContextCostFormula,
  longCtxVsRagCorpusFormula,
  crossoverFormula,
  costEnvelopeFormula,
  contextFactorFormula,
  knowledgeFactorFormula,
  tuningEffectFormula,
  knowledgeQualityFormula,
  inDateFormula,
  hybridMarginFormula,
  knowledgeGatesFormula,
]
