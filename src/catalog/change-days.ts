import { dayNumber } from './day.ts'
import type { Edition } from './edition.ts'

/**
 * Days (as counts) after a day on which a price begins, a model ends, or an announced end comes closer than
 * `minimumLifeDays`: where an answer may change with the date alone. Ascending, each once. That figures grow old is not among them.
 */
export const changeDays = (edition: Edition, after: number, minimumLifeDays: number): readonly number[] => {
  const days = edition.models.flatMap(({ prices, availability }) => {
    const begins = prices.flatMap(({ from }) => dayOf(from))
    if (availability.kind === 'active') return begins
    return [...begins, ...dayOf(availability.date).flatMap((end) => [end - minimumLifeDays + 1, end])]
  })
  return [...new Set(days)].filter((day) => day > after).toSorted((a, b) => a - b)
}

const dayOf = (iso = ''): readonly number[] => {
  const day = dayNumber(iso)
  return day === undefined ? [] : [day]
}
