import type { Draws, Flip } from '../alternatives/evaluation.ts'
import { flipsOf } from '../alternatives/flip.ts'
import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { evaluated } from './evaluated.ts'
import { sameFigures } from './same-figures.ts'
import type { Answers, State, TrackAnswer } from './state.ts'
import type { Store } from './store.ts'

/** What is counted of one scenario and no other; undefined: not yet. */
export interface Counted {
  readonly draws: Draws | undefined
  /** Nearest first. */
  readonly flips: readonly Flip[] | undefined
}

/** Nearest first; those of the scenario of the answer. */
export const flipsIn = ({ scenario, tracks, choices = [] }: TrackAnswer, edition: Edition): readonly Flip[] => [
  ...flipsOf(evaluated(scenario, edition), Object.values(tracks)),
  ...choices,
]

/** `edition`: that of the scenario; undefined: it is not there. */
export const countedOf = (
  scenario: Scenario,
  { draws, complete }: Pick<Answers, 'draws' | 'complete'>,
  edition: Edition | undefined,
): Counted => ({
  draws: sameFigures(draws?.scenario, scenario) ? draws?.draws : undefined,
  flips: edition && complete && sameFigures(complete.scenario, scenario) ? flipsIn(complete, edition) : undefined,
})

const editionFor = (scenario: Scenario, { edition }: State): Edition | undefined =>
  edition.kind === 'ready' && edition.id === scenario.edition ? edition.edition : undefined

/** How long words that leave the page wait for what is being counted, ms. */
const patience = 3000

/** The same once all of it is counted, or as far as it is by then. */
export const countedSoon = (
  store: Store,
  scenario: Scenario,
  after: (ms: number, act: () => void) => () => void,
): Promise<Counted> =>
  new Promise((resolve) => {
    const now = (): Counted => {
      const state = store.getState()
      return countedOf(scenario, state.answers, editionFor(scenario, state))
    }
    const isAll = ({ draws, flips }: Counted): boolean => draws !== undefined && flips !== undefined
    if (isAll(now())) return resolve(now())
    const end = (): void => {
      stop()
      callOff()
      resolve(now())
    }
    const stop = store.subscribe(() => isAll(now()) && end())
    const callOff = after(patience, end)
  })
