import { evaluate } from '../alternatives/evaluate.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Present, baseline, the link received, what the last draws, flips and tracks belong to, today's figures, and one to spare. */
const most = 8
let recent: readonly Evaluation[] = []

/** The one made last over each edition: the next takes over what has not changed. */
const lastOver = new WeakMap<Edition, Evaluation>()

const madeAfter = (scenario: Scenario, edition: Edition): Evaluation => {
  const evaluation = evaluate(scenario, edition, lastOver.get(edition))
  lastOver.set(edition, evaluation)
  return evaluation
}

/** The evaluation of a scenario, made once: the same references give the same object. */
export const evaluated = (scenario: Scenario, edition: Edition): Evaluation => {
  const known = recent.find((each) => each.scenario === scenario && each.edition === edition)
  const evaluation = known ?? madeAfter(scenario, edition)
  recent = [evaluation, ...recent.filter((each) => each !== evaluation)].slice(0, most)
  return evaluation
}
