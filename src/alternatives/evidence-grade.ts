import { parameterOf } from '../scenario/parameters.ts'
import { presetInputs } from '../scenario/presets.ts'
import { sameValue } from '../scenario/same-value.ts'
import { inputAt, ownAt } from '../scenario/values.ts'
import type { Criterion } from './alternative.ts'
import type { Evaluation, Quantity } from './evaluation.ts'
import { originOf } from './origin/origin.ts'
import { sourcesIn } from './origin/sources-in.ts'

/**
 * What a figure rests on. A: set or measured for this scenario; B: somebody else measured it, on a day that is known; C: its
 * vendor says so; D: it is assumed.
 */
export const grades = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof grades)[number]

/** By the sources of one figure of the first alternative that runs on the model. */
function gradeOfSources(evaluation: Evaluation, criterion: Criterion, runs: (model: string) => boolean): Grade {
  const { alternatives, outcomes, edition } = evaluation
  const index = alternatives.findIndex(({ models }, at) => models.some(runs) && outcomes[at]?.[criterion] !== undefined)
  if (index < 0) return 'D'
  const vendors = new Set(edition.models.filter(({ id }) => runs(id)).map(({ vendor }) => vendor))
  const sources = sourcesIn(originOf(evaluation, index, criterion, 'p50'))
  if (sources.length === 0) return 'D'
  return sources.some(({ publisher }) => vendors.has(publisher)) ? 'C' : 'B'
}

function gradeOfInput({ scenario }: Evaluation, id: string): Grade {
  const usual = presetInputs(scenario.preset)[id] ?? parameterOf(id)?.usual
  return usual !== undefined && sameValue(inputAt(scenario, id), usual) ? 'D' : 'A'
}

/** What is known of an uncertain quantity. */
export function gradeOf(evaluation: Evaluation, quantity: Quantity): Grade {
  const { edition, scenario } = evaluation
  switch (quantity.kind) {
    case 'input':
      return gradeOfInput(evaluation, quantity.id)
    case 'success': {
      const model = quantity.point.split('@')[0] ?? ''
      const own = ownAt(scenario)
      if (quantity.point in own || model in own) return 'A'
      return gradeOfSources(evaluation, 'quality', (id) => id === model)
    }
    case 'thinking':
      return gradeOfSources(evaluation, 'latency', (id) => id === quantity.model)
    case 'speed': {
      const { servers } = quantity
      const ofVendor = new Set(edition.models.filter(({ vendor }) => vendor === servers).map(({ id }) => id))
      return gradeOfSources(evaluation, 'latency', (id) => id === servers || ofVendor.has(id))
    }
    // How results carry over to the task, and how often two models fail on the same ones, nobody has measured for it.
    case 'transfer':
    case 'agreement':
      return 'D'
  }
}
