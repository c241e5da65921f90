import { dayNumber } from './day.ts'
import type { Model } from './edition.ts'

/** `ending`: shut down within the life asked for. */
export type AvailabilityState = 'ok' | 'ending' | 'ended'

/**
 * Whether a model can be used on a day (ISO date) and lives at least `minimumLifeDays` longer. Only announced shutdowns count. A model is
 * gone on the day of its shutdown.
 */
export const availabilityAt = (model: Model, asOf: string, minimumLifeDays: number): AvailabilityState => {
  if (model.availability.kind === 'active') return 'ok'
  const [end, today] = [dayNumber(model.availability.date), dayNumber(asOf)]
  if (end === undefined || today === undefined) return model.availability.kind
  if (end <= today) return 'ended'
  return end - today < minimumLifeDays ? 'ending' : 'ok'
}
