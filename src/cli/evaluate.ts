import { considersHosting } from '../alternatives/assumptions.ts'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate as evaluateScenario } from '../alternatives/evaluate.ts'
import { knowledgeRows } from '../alternatives/knowledge/rows.ts'
import { sourcingReport } from '../alternatives/sourcing/report.ts'
import { chosenScenario } from './chosen.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'
import { editionReader } from './editions.ts'
import { resultOf } from './evaluation-json.ts'
import { summaryOf } from './evaluation-text.ts'

/** Draws at rest: what the page shows when nothing moves. */
const draws = 1000

/** What to choose, why, and how sure that is. */
export const evaluate: Command = {
  usage: 'evaluate (FILE.json | LINK | --preset ID) [--set id=value]... [--json]',
  about: 'says what to choose, as a summary or as one JSON object',
  options: ['preset', 'set'],
  switches: ['json'],
  run: (given, surroundings) => {
    const chosen = chosenScenario(given, surroundings, true)
    if (!chosen.ok) return refuse(surroundings, chosen.problems)
    const edition = editionReader(surroundings)(chosen.value.scenario.edition)
    if (!edition.ok) return refuse(surroundings, edition.problems)
    for (const { message } of chosen.value.notes) surroundings.complain(message)
    const evaluation = evaluateScenario(chosen.value.scenario, edition.value)
    const counts = drawsOf(evaluation, draws)
    const sourcing = considersHosting(evaluation.scenario) ? sourcingReport(evaluation, draws) : undefined
    const text = given.switches.has('json')
      ? JSON.stringify(resultOf(evaluation, counts, sourcing), undefined, 2)
      : summaryOf(evaluation, counts, { knowledge: knowledgeRows(evaluation), ...(sourcing && { sourcing }) })
    surroundings.write(`${text}\n`)
    return 0
  },
}
