import { fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { type JointOutcome, readJoint } from './cascade.ts'

export interface Routed {
  readonly quality: number
  /** Share of requests sent to the strong model. */
  readonly strongShare: number
  /** Share of the gap between the two models that is closed; absent where there is no gap. */
  readonly gapRecovered?: number
  /** Quality of sending the same share to the strong model at random: the chord. */
  readonly randomQuality: number
}

/** A router that sends a request to the strong model with a probability that depends on who would succeed. */
export const route = (joint: JointOutcome, toStrong: JointOutcome): Routed => {
  const { both, strongOnly, weakOnly, neither } = joint
  const strongShare =
    both * toStrong.both + strongOnly * toStrong.strongOnly + weakOnly * toStrong.weakOnly + neither * toStrong.neither
  const quality = both + strongOnly * toStrong.strongOnly + weakOnly * (1 - toStrong.weakOnly)
  const strong = both + strongOnly
  const weak = both + weakOnly
  const randomQuality = weak + strongShare * (strong - weak)
  if (strong === weak) return { quality, strongShare, randomQuality }
  return { quality, strongShare, gapRecovered: (quality - weak) / (strong - weak), randomQuality }
}

export const routerFormula: Formula = {
  id: 'router',
  title: 'Router between a weak and a strong model',
  statement:
    'With t = P(strong | case): quality = both + strongOnly t + weakOnly (1 - t); share to the strong model = sum over cases; cost = router + weak + share x (strong - weak); gap recovered = (q - q_weak) / (q_strong - q_weak); a random router with the same share lies on the chord.',
  sources: ['Ong et al. 2024, RouteLLM'],
  examples: [
    {
      given: {
        j: { both: 0.5, strongOnly: 0.25, weakOnly: 0.125, neither: 0.125 },
        t: { both: 0, strongOnly: 1, weakOnly: 0, neither: 0 },
        cWeak: 1,
        cStrong: 5,
        cRouter: 0.5,
      },
      expect: { quality: 0.875, strongShare: 0.25, cost: 2.5, pgr: 2, randomQuality: 0.65625 },
      from: 'By hand: the oracle sends only what needs it',
    },
    {
      given: {
        j: { both: 0.5, strongOnly: 0.25, weakOnly: 0.25, neither: 0 },
        t: { both: 1, strongOnly: 1, weakOnly: 1, neither: 1 },
        cWeak: 1,
        cStrong: 5,
        cRouter: 0,
      },
      expect: { quality: 0.75, strongShare: 1, cost: 5, pgr: null, randomQuality: 0.75 },
      from: 'By hand: equally good models have no gap',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const joint = readJoint(fields)
    const t = fields.group('t')
    const { quality, strongShare, gapRecovered, randomQuality } = route(joint, {
      both: t.number('both', probability),
      strongOnly: t.number('strongOnly', probability),
      weakOnly: t.number('weakOnly', probability),
      neither: t.number('neither', probability),
    })
    const weakUsd = fields.number('cWeak', notNegative)
    const strongUsd = fields.number('cStrong', notNegative)
    const cost = fields.number('cRouter', notNegative) + weakUsd + strongShare * (strongUsd - weakUsd)
    return { quality, strongShare, cost, pgr: gapRecovered ?? null, randomQuality }
  },
}
