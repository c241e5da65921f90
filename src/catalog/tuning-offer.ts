import type { Edition, Model } from './edition.ts'
import type { SourceId } from './source.ts'

/** What somebody asks for tuning a model. */
export interface TuningOffer {
  readonly provider: string
  /** USD a token trained. */
  readonly training: number
  /** Factor of the tuned model's token prices over those of the model; `undefined`: nobody says. */
  readonly serving: number | undefined
  readonly source: SourceId
  /** By the model's name, or by the size of its open weights. */
  readonly by: 'name' | 'size'
}

const offerOf = (
  by: TuningOffer['by'],
  { provider, training, serving, source }: Omit<TuningOffer, 'by' | 'serving'> & { readonly serving?: number },
): TuningOffer => ({ provider, training: training / 1e6, serving, source, by })

const rank = ({ by, serving }: TuningOffer): number => (serving === undefined ? 2 : 0) + (by === 'size' ? 1 : 0)

/**
 * The offers for a model: those that say what serving costs come first, then those for the model by name, then the cheapest to train. A
 * class goes by all weights, active or not. Empty: nobody in the edition sells tuning for it.
 */
export const tuningOffers = (
  edition: Edition,
  { openWeights, parameters, tuning = [] }: Model,
): readonly TuningOffer[] =>
  [
    ...tuning.map((each) => offerOf('name', each)),
    ...(edition.tuningClasses ?? [])
      .filter(({ upTo }) => openWeights && parameters !== undefined && parameters <= upTo)
      .map((each) => offerOf('size', each)),
  ].toSorted((a, b) => rank(a) - rank(b) || a.training - b.training)
