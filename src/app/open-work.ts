import type { Scenario } from '../scenario/scenario.ts'
import type { Answer, Job } from './compute.ts'
import type { Answers, State, TrackAnswer } from './state.ts'

/** Worlds drawn, by where and when. The main thread has other things to do. */
const worlds = {
  starting: { live: 200, rest: 1000 },
  worker: { live: 200, rest: 1000 },
  'main-thread': { live: 40, rest: 200 },
} as const

export const worldsOf = ({ computing, live }: Pick<State, 'computing' | 'live'>): number =>
  worlds[computing][live === 'rest' ? 'rest' : 'live']

const missingTracks = ({ answers, scenario }: State, wanted: readonly string[]): readonly string[] => {
  const have = answers.tracks?.scenario === scenario ? answers.tracks.tracks : {}
  return wanted.filter((id) => !(id in have))
}

const hasDraws = ({ answers, scenario, ...state }: State): boolean =>
  answers.draws?.scenario === scenario && answers.draws.draws.n >= worldsOf(state)

const hasChoices = ({ answers, scenario }: State): boolean =>
  answers.tracks?.scenario === scenario && answers.tracks.choices !== undefined

/** What is still to be computed for the present state; undefined: nothing. */
export const openWork = (state: State, wanted: readonly string[]): Omit<Job, 'id'> | undefined => {
  const { scenario, edition, live } = state
  if (edition.kind !== 'ready' || edition.id !== scenario.edition) return undefined
  const draws = hasDraws(state) ? undefined : worldsOf(state)
  // On the main thread tracks would be felt under the finger: they wait for the end of the gesture.
  const rest = state.computing !== 'main-thread' || live === 'rest'
  const tracks = rest ? missingTracks(state, wanted) : []
  const choices = rest && !hasChoices(state)
  if (draws === undefined && tracks.length === 0 && !choices) return undefined
  const more = draws === undefined ? {} : { draws }
  return { scenario, edition: edition.id, tracks, choices, live: live !== 'rest', ...more }
}

/** Is this work being done already? */
export const covers = (asked: Job | undefined, work: Omit<Job, 'id'>): boolean =>
  asked?.scenario === work.scenario &&
  (asked.draws ?? 0) >= (work.draws ?? 0) &&
  (asked.choices || !work.choices) &&
  work.tracks.every((id) => asked.tracks.includes(id))

/** Adds an answer to what is there. One for an earlier scenario is shown until there is one for the present. */
export const withAnswer = (state: State, job: Job, answer: Answer, wanted: readonly string[]): Answers => {
  const { answers } = state
  const { scenario } = job
  const outdated = (shown: { readonly scenario: Scenario } | undefined): boolean =>
    scenario !== state.scenario && shown?.scenario === state.scenario
  if (answer.kind === 'draws' && !outdated(answers.draws))
    return { ...answers, draws: { scenario, draws: answer.draws, ms: answer.ms } }
  if ((answer.kind !== 'tracks' && answer.kind !== 'choices') || outdated(answers.tracks)) return answers
  const before: TrackAnswer = answers.tracks?.scenario === scenario ? answers.tracks : { scenario, tracks: {} }
  const tracks: TrackAnswer =
    answer.kind === 'tracks'
      ? { ...before, tracks: { ...before.tracks, ...answer.tracks } }
      : { ...before, choices: answer.flips }
  const complete = tracks.choices !== undefined && wanted.every((id) => id in tracks.tracks)
  return { ...answers, tracks, ...(complete && { complete: tracks }) }
}
