import type { InputValue } from '../../scenario/parameter.ts'
import type { Reading } from '../decision.ts'
import { flipSeries, type FlipSeriesRow } from './flip-series.ts'
import { mapSeries, mixOf, winningOptionOf, type MapSeries } from './map-series.ts'
import { limitInput, type AcrossId, type UpId } from './scatter-axes.ts'
import { scatterSeries, type ScatterSeries } from './scatter-series.ts'

/** What pictures are made of, once they are drawn: the answer does not wait for them. */
export interface Drawn {
  readonly reading: Reading
  /** The options that deserve a mark. */
  readonly shown: readonly string[]
}

/** What the pictures draw, made when they are drawn. */
export interface Pictures {
  readonly mark: ReturnType<typeof mixOf>
  readonly winner: string | undefined
  readonly map: () => MapSeries
  readonly scatter: (across: AcrossId, up?: UpId) => ScatterSeries
  readonly flips: () => readonly FlipSeriesRow[]
  /** Some inputs have not been moved along their tracks yet. */
  readonly searching: boolean
  /** The inputs that a place on an axis of the scatter stands for. */
  readonly limitInput: (across: AcrossId, parameter: string, value: number) => Readonly<Record<string, InputValue>>
}

export function picturesOf({ reading, shown }: Drawn): Pictures {
  const { evaluation } = reading
  return {
    mark: mixOf(evaluation),
    winner: winningOptionOf(evaluation),
    map: () => mapSeries(evaluation),
    scatter: (across, up) => scatterSeries(evaluation, shown, across, up),
    flips: () => flipSeries(reading),
    searching: reading.searching,
    limitInput: (across, parameter, value) => limitInput(evaluation.scenario, across, parameter, value),
  }
}
