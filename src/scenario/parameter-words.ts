import { tuningWords } from './words/tuning.ts'
import { sourcingWords } from './words/sourcing.ts'
import { sideLimitsWords } from './words/side-limits.ts'
import { retrievalWords } from './words/retrieval.ts'
import { knowledgeWords } from './words/knowledge.ts'
import { gpusWords } from './words/gpus.ts'
import { anchorsWords } from './words/anchors.ts'
import { cascadeWords } from './words/cascade.ts'
import { decisionWords } from './words/decision.ts'
import { evidenceWords } from './words/evidence.ts'
import { limitsWords } from './words/limits.ts'
import { prioritiesWords } from './words/priorities.ts'
import { qualityWords } from './words/quality.ts'
import { servingWords } from './words/serving.ts'
import { workloadWords } from './words/workload.ts'
import type { ParameterWords } from './words/words.ts'

const words: ReadonlyMap<string, ParameterWords> = new Map(
  [
    anchorsWords,
    cascadeWords,
    decisionWords,
    evidenceWords,
    limitsWords,
    prioritiesWords,
    qualityWords,
    servingWords,
    workloadWords,
    gpusWords,
    knowledgeWords,
    retrievalWords,
    sideLimitsWords,
    sourcingWords,
    tuningWords,
  ].flatMap((each) => Object.entries(each)),
)

/** What an input means, and where its usual value is from. An id that is not declared is a programmer's error. */
export const parameterWords = (id: string): ParameterWords => {
  const found = words.get(id)
  if (!found) throw new Error(`No words for ${id}`)
  return found
}
