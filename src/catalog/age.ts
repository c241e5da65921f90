import { priceAt } from './price.ts'
import { dayNumber } from './day.ts'
import type { Edition } from './edition.ts'

/** Older than this, a figure is said to be old. */
export const staleAfterDays = 90

/** A month counts from its first day. */
const dayOf = (iso: string): number => dayNumber(iso.length === 7 ? `${iso}-01` : iso) ?? Number.NaN

/** Was it read or measured (ISO date or month) more than 90 days before `today`? */
export const isStale = (read: string, today: string): boolean => dayOf(today) - dayOf(read) > staleAfterDays

/** Is the price, as of a day, of any of these models that old? */
export const hasStalePrice = (edition: Edition, models: readonly string[], asOf: string, today: string): boolean =>
  models.some((id) => {
    const model = edition.models.find((one) => one.id === id)
    const read = model && priceAt(model, asOf)?.read
    return read !== undefined && isStale(read, today)
  })
