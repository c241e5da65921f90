import type { Choice, Group, Parameter, Quantity } from '../parameter.ts'

type Own = Pick<Quantity, 'id' | 'key' | 'label' | 'unit' | 'domain' | 'track' | 'usual'> &
  Partial<Pick<Quantity, 'brief' | 'scale' | 'step' | 'whole'>>

type OwnChoice = Pick<Choice, 'id' | 'key' | 'label' | 'options' | 'usual'> & Partial<Pick<Choice, 'brief'>>

/** How the inputs of a group are declared that have no effect unless one of the choices is made. */
export const declared = (group: Group, onlyIf: NonNullable<Parameter['onlyIf']>) => {
  const base = { kind: 'quantity', group, onlyIf, scale: 'log', step: 0.01 } as const
  return {
    /** A quantity that nobody told us: our judgement, with a range. */
    belief: (own: Own): Parameter => ({ ...base, house: true, ranged: true, ...own }),
    /** A quantity whose usual range was measured or published. */
    published: (own: Own): Parameter => ({ ...base, ranged: true, ...own }),
    /** What somebody decides: one number. */
    setting: (own: Own): Parameter => ({ ...base, house: true, ranged: false, ...own }),
    /** A decision that a source proposes. */
    proposed: (own: Own): Parameter => ({ ...base, ranged: false, ...own }),
    choice: (own: OwnChoice): Parameter => ({ kind: 'choice', group, onlyIf, house: true, ...own }),
  }
}

/** Kinds of numbers that several inputs share. */
export const share = { unit: 'share', domain: [0, 1], track: [0, 1], scale: 'linear' } as const
export const tokens = { unit: 'tokens', domain: [0, 1e9], track: [10, 100_000] } as const
export const weeks = { unit: 'weeks', domain: [0, 1000], track: [0.5, 52] } as const
export const upkeep = { unit: 'hours/month', domain: [0, 10_000], track: [0.5, 200] } as const
export const usd = { unit: 'USD', domain: [0, 1e10], track: [1000, 2e6] } as const
