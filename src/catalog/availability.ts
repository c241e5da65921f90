import type { Model } from './edition.ts'

/** `ending`: shut down within the life asked for. */
export type AvailabilityState = 'ok' | 'ending' | 'ended'

export declare const availabilityAt: (model: Model, asOf: string, minimumLifeDays: number) => AvailabilityState
