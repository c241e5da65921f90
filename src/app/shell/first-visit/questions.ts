import type { Flip } from '../../../alternatives/evaluation.ts'
import type { NumericParameter } from '../../../scenario/parameter.ts'
import { parameterOf } from '../../../scenario/parameters.ts'

/** Questions that somebody can answer about their own case without knowing this page. */
const asked: Readonly<Record<string, string>> = {
  'workload.requestsPerDay': 'How many requests a day?',
  'workload.inputTokens': 'How many tokens go in with a request?',
  'workload.outputTokens': 'How many tokens come back?',
  'workload.callsPerRequest': 'How many calls does a request make?',
  'workload.cacheableShare': 'What share of the input is the same each time?',
  'limits.costPerRequest': 'What may a request cost at most?',
  'limits.p95Seconds': 'How long may a request wait?',
  'limits.quality': 'What share of tasks must be solved?',
}

/** Asked in any case: the bill follows from it, and nobody else knows it. */
const first = 'workload.requestsPerDay'

/** Where nothing is known to flip. */
const otherwise = ['limits.p95Seconds', 'limits.quality', 'limits.costPerRequest']

const count = 3

export interface Question {
  readonly parameter: NumericParameter
  readonly text: string
}

/** Three questions: the traffic, and the inputs nearest to a flip that a newcomer can say something about. `flips`: nearest first. */
export function questionsFor(flips: readonly Flip[]): readonly Question[] {
  const ids = [...new Set([first, ...flips.map(({ parameter }) => parameter), ...otherwise])]
  return ids
    .flatMap((id) => {
      const [parameter, text] = [parameterOf(id), asked[id]]
      return parameter && 'track' in parameter && text !== undefined ? [{ parameter, text }] : []
    })
    .slice(0, count)
}
