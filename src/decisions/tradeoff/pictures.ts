import { once } from '../../base/once.ts'
import { plainText, type Phrase } from '../../base/phrase.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import type { Reading } from '../decision.ts'
import { exchangeOf, mixOfPrices, type Exchange, type WishedPrices } from './exchange.ts'
import { flipSeries, type FlipSeriesRow } from './flip-series.ts'
import {
  mapSeries,
  mixOf,
  winningNowhere,
  winningOptionOf,
  type MapSeries,
  type Mix,
  type Nowhere,
} from './map-series.ts'
import { pairSeries, type PairSeries } from './pair-series.ts'
import { limitInput, type AcrossId, type UpId } from './scatter-axes.ts'
import { scatterSeries, type ScatterSeries } from './scatter-series.ts'

/** What pictures are made of, once they are drawn: the answer does not wait for them. */
export interface Drawn {
  readonly reading: Reading
  /** The options that deserve a mark. */
  readonly shown: readonly string[]
  /** What the pictures mean for the decision. */
  readonly message: Phrase
}

/** What the pictures draw, made when they are drawn. */
export interface Pictures {
  readonly mark: Mix
  /** What they mean for the decision, in one sentence: said to listeners after the facts. */
  readonly meaning: string
  readonly winner: string | undefined
  readonly map: () => MapSeries
  /** The options that win at no mix, and why: asked for by the table alone. */
  readonly nowhere: () => readonly Nowhere[]
  /** What a point of quality and a second are worth at the mark; absent: nothing fits. */
  readonly exchange: Exchange | undefined
  /** The mix at which they are worth this much; absent: there is none. */
  readonly mixOfPrices: (wished: WishedPrices) => Mix | undefined
  /** `also`: an option that is shown although it does not matter, because it is pinned. */
  readonly scatter: (across: AcrossId, up?: UpId, also?: string) => ScatterSeries
  readonly flips: () => readonly FlipSeriesRow[]
  /** The map of two inputs; undefined: none is open. */
  readonly pair: () => PairSeries | undefined
  readonly reading: Reading
  /** Some inputs have not been moved along their tracks yet. */
  readonly searching: boolean
  /** The inputs that a place on an axis of the scatter stands for. */
  readonly limitInput: (across: AcrossId, parameter: string, value: number) => Readonly<Record<string, InputValue>>
}

export function picturesOf({ reading, shown, message }: Drawn): Pictures {
  const { evaluation } = reading
  const exchange = once(() => exchangeOf(evaluation))
  return {
    get exchange() {
      return exchange()
    },
    mixOfPrices: (wished) => {
      const rates = exchange()
      return rates && mixOfPrices(evaluation, rates, wished)
    },
    mark: mixOf(evaluation),
    meaning: plainText(message),
    winner: winningOptionOf(evaluation),
    map: () => mapSeries(evaluation, shown),
    nowhere: () => winningNowhere(evaluation, shown),
    scatter: (across, up, also) => scatterSeries(evaluation, also === undefined ? shown : [...shown, also], across, up),
    flips: () => flipSeries(reading),
    pair: () => pairSeries(reading),
    reading,
    searching: reading.searching,
    limitInput: (across, parameter, value) => limitInput(evaluation.scenario, across, parameter, value),
  }
}
