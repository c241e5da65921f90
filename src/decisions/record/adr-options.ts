import type { AdrOption } from '../../base/adr.ts'
import { bindingOf } from '../../alternatives/bind.ts'
import type { Draws, Evaluation, Outcome } from '../../alternatives/evaluation.ts'
import type { LimitedFigure } from '../../alternatives/limits.ts'
import { optionName, speakerOf, winnerOf } from '../../wording/names.ts'
import { noneForNow } from '../../wording/adr.ts'
import { weighNone, weighOption } from '../../wording/adr-weighed.ts'

/** Besides the recommended one. */
const mostOthers = 5

/** Where nothing fits, the options that the ways out let in come first. */
type LetIn = readonly string[]

/** Best first: what fits by its rank, then what does not by its value. */
const isBetter = (a: Outcome, b: Outcome): number =>
  Number(b.feasible) - Number(a.feasible) ||
  (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
  (b.utility ?? -1) - (a.utility ?? -1) ||
  (a.alternative.option < b.alternative.option ? -1 : 1)

const byStrength =
  (draws: Draws | undefined, first: LetIn) =>
  (a: Outcome, b: Outcome): number => {
    const [x, y] = [a.alternative.option, b.alternative.option]
    const place = (option: string): number => (first.includes(option) ? first.indexOf(option) : first.length)
    return place(x) - place(y) || (draws?.wins[y] ?? 0) - (draws?.wins[x] ?? 0) || isBetter(a, b)
  }

/** Limits by the option that would win without them; of several, the one that rules out most. */
const withoutLimits = (evaluation: Evaluation): ReadonlyMap<string, LimitedFigure> =>
  new Map(
    bindingOf(evaluation)
      .toSorted((a, b) => a.ruledOut - b.ruledOut)
      .flatMap(({ limit, instead }) => (instead === undefined ? [] : [[instead, limit] as const])),
  )

const mostWithout = 2

/**
 * Each option by the operating point that speaks for it, the strongest first. What would win without a limit belongs to
 * what was considered, however few draws it wins.
 */
export function othersOf(evaluation: Evaluation, draws: Draws | undefined, letIn: LetIn): readonly Outcome[] {
  const own = winnerOf(evaluation)?.alternative.option
  const all = evaluation.options
    .flatMap(({ id }) => (id === own ? [] : (speakerOf(evaluation, id) ?? [])))
    .toSorted(byStrength(draws, letIn))
  const binding = new Set([...withoutLimits(evaluation).keys()].slice(-mostWithout))
  const isBinding = ({ alternative }: Outcome): boolean => binding.has(alternative.option)
  const [strongest, further] = [all.slice(0, mostOthers), all.slice(mostOthers).filter(isBinding)]
  const optional = strongest.filter((one) => !isBinding(one))
  const dropped = new Set(optional.slice(optional.length - further.length))
  return [...strongest.filter((one) => !dropped.has(one)), ...further]
}

/** The recommended option against the strongest other one, and those against it; where nothing fits, none of them is it. */
export function optionsOf(
  evaluation: Evaluation,
  draws: Draws | undefined,
  others: readonly Outcome[],
): readonly AdrOption[] {
  const winner = winnerOf(evaluation)
  const without = withoutLimits(evaluation)
  const named = (own: Outcome, other: Outcome | undefined): AdrOption => ({
    name: optionName(evaluation, own.alternative.option),
    ...weighOption(evaluation, draws, own, other, without.get(own.alternative.option)),
  })
  const lead = winner ? named(winner, others[0]) : { name: noneForNow, ...weighNone }
  return [lead, ...others.map((one) => named(one, winner))]
}
