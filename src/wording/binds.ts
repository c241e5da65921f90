import type { Binding, Evaluation } from '../alternatives/evaluation.ts'
import { capital } from '../base/capital.ts'
import { counted, sayPoints, sayTimes } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { limitIds, limitWords, optionPiece, winnerOf } from './names.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { sayNumber } from './value.ts'

const limitName = (binding: Binding, evaluation: Evaluation): string => {
  const id = limitIds[binding.limit]
  const parameter = parameterOf(id)
  const value = evaluation.scenario.inputs[id]
  const name = capital(limitWords[binding.limit])
  return parameter?.kind === 'limit' && typeof value === 'number' ? `${name} ${sayNumber(parameter, value)}` : name
}

/** What the best option behind a limit would have given, against the winner: `+3 points`, `1.8 × the cost`. */
function wouldGive(evaluation: Evaluation, index: number): string {
  const winner = winnerOf(evaluation)
  const best = evaluation.outcomes[index]
  if (!winner || !best) return ''
  const gap = best.quality && winner.quality ? best.quality.p50 - winner.quality.p50 : 0
  if (Math.abs(gap) >= 0.005) return ` (${sayPoints(gap)})`
  const cost = best.cost && winner.cost ? best.cost.p50 / winner.cost.p50 : 1
  return cost === 1 ? '' : ` (${sayTimes(cost)} the cost)`
}

/** "**{Limit}** removes {n} options, among them {best removed} ({what it would have given})." One phrase a limit. */
export function binds(evaluation: Evaluation, bindings: readonly Binding[]): readonly Phrase[] {
  return bindings
    .filter((binding) => binding.ruledOut > 0)
    .toSorted((a, b) => Number(b.instead !== undefined) - Number(a.instead !== undefined) || b.ruledOut - a.ruledOut)
    .map((binding) => {
      const name = strong(limitName(binding, evaluation))
      const best = binding.best === undefined ? undefined : evaluation.alternatives[binding.best]
      const among: Phrase = best
        ? [', among them ', { name: best.label, option: best.option }, wouldGive(evaluation, binding.best ?? -1)]
        : []
      const instead: Phrase =
        binding.instead === undefined ? [] : [' Without it ', optionPiece(evaluation, binding.instead), ' would win.']
      return [name, ` rules out ${counted(binding.ruledOut, 'option')}`, ...among, '.', ...instead]
    })
}

export const nothingBinds: Phrase = ['No limit alone changes the answer.']
