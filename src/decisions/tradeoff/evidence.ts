import type { Evaluation } from '../../alternatives/evaluation.ts'
import { winnerOf } from '../../wording/names.ts'

interface Fact {
  readonly name: string
  readonly value: string
}

/** What the winner's figures rest on: price, timing and tests of its models, with the day each was read or measured. */
export function evidenceFacts(evaluation: Evaluation, today: string): readonly Fact[] {
  const winner = winnerOf(evaluation)
  const { edition } = evaluation
  if (!winner) return [{ name: 'Catalogue edition', value: edition.id }]
  const facts = winner.alternative.points.flatMap((point): readonly Fact[] => {
    const [id, effort] = point.split('@')
    const model = edition.models.find((one) => one.id === id)
    const own = model?.points.find((one) => one.effort === effort)
    if (!model) return []
    const price = model.prices.at(-1)
    return [
      ...(price ? [{ name: `Price, ${model.name}`, value: dated(price.read, today) }] : []),
      ...(own?.timing ? [{ name: `Latency, ${model.name}`, value: dated(own.timing.measured, today) }] : []),
      ...(model.availability.kind === 'ending' ? [{ name: `${model.name} ends`, value: model.availability.date }] : []),
    ]
  })
  return [{ name: 'Catalogue edition', value: edition.id }, ...facts]
}

/** Whole days of an ISO date, counted from a fixed day; months count from their first. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  const leap = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leap + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day
}

const staleAfterDays = 90

export const isStale = (read: string, today: string): boolean => dayNumber(today) - dayNumber(read) > staleAfterDays

const dated = (read: string, today: string): string => (isStale(read, today) ? `${read}, older than 90 days` : read)
