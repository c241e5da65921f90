import { considersHosting } from '../alternatives/assumptions.ts'
import type { Regimes } from '../alternatives/evaluation.ts'
import { nothingCounted } from '../alternatives/sourcing/counts.ts'
import { areas, summary } from '../decisions/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Answer, Job, Pair } from './compute.ts'
import { sameFigures } from './same-figures.ts'
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
  const have = answers.tracks && sameFigures(answers.tracks.scenario, scenario) ? answers.tracks.tracks : {}
  return wanted.filter((id) => !(id in have))
}

const hasDraws = ({ answers, scenario, ...state }: State): boolean =>
  answers.draws !== undefined &&
  sameFigures(answers.draws.scenario, scenario) &&
  answers.draws.draws.n >= worldsOf(state)

const hasChoices = ({ answers, scenario }: State): boolean =>
  sameFigures(answers.tracks?.scenario, scenario) && answers.tracks?.choices !== undefined

/** The two inputs whose map is shown: those of the open area, else those that somebody has opened. */
export const pairOf = ({ view, pair, scenario }: Pick<State, 'view' | 'pair' | 'scenario'>): Pair | undefined => {
  const area = areas.find(({ id }) => id === view.name)
  const own = area?.kind === 'built' ? area.use((decision) => decision.pairOf?.(scenario)) : undefined
  return own ?? pair
}

/** The map of two inputs shows what their present values have no part in. */
const sameBut = ({ x, y }: Pair, a: Scenario, b: Scenario): boolean =>
  a === b ||
  (a.edition === b.edition &&
    Object.keys({ ...a.inputs, ...b.inputs }).every((id) => id === x || id === y || a.inputs[id] === b.inputs[id]))

/** Does the map on screen belong to the present state and pair? It may still become finer. */
export const isPresent = (state: Pick<State, 'answers' | 'view' | 'pair' | 'scenario'>): boolean => {
  const { answers, scenario } = state
  const { regimes } = answers
  const pair = pairOf(state)
  if (!pair || !regimes) return false
  return regimes.regimes.x === pair.x && regimes.regimes.y === pair.y && sameBut(pair, regimes.scenario, scenario)
}

const missingPair = (state: State): Pair | undefined =>
  isPresent(state) && state.answers.regimes?.regimes.finest ? undefined : pairOf(state)

const samePair = (a: Pair | undefined, b: Pair | undefined): boolean => a?.x === b?.x && a?.y === b?.y

/** Does the open view show all that is counted of build or buy? */
export const showsSourcing = ({ view }: Pick<State, 'view'>): boolean => {
  const area = areas.find(({ id }) => id === view.name)
  return area?.kind === 'built' && area.use((decision) => decision.showsSourcing === true)
}

/** Its flips and what decides it stand on the page that sums up all areas, too. */
export const readsSourcing = (state: Pick<State, 'view'>): boolean =>
  state.view.name === summary.id || showsSourcing(state)

/** While something moves, only the open view is kept up, with few draws. */
const missingSourcing = (state: State): Job['sourcing'] => {
  const { answers, scenario, live } = state
  const shown = readsSourcing(state)
  if (!considersHosting(scenario) || (live !== 'rest' && !shown)) return undefined
  const counted = answers.sourcing && sameFigures(answers.sourcing.scenario, scenario)
  const before = counted ? answers.sourcing.counts : nothingCounted
  const n = worldsOf(state)
  const [draws, all] = [before.drawn < n ? n : undefined, shown && live === 'rest' && !before.all]
  return draws === undefined && !all ? undefined : { before, all, ...(draws !== undefined && { draws }) }
}

/** What is still to be computed for the present state; undefined: nothing. */
export const openWork = (state: State, wanted: readonly string[]): Omit<Job, 'id'> | undefined => {
  const { scenario, edition, live } = state
  if (edition.kind !== 'ready' || edition.id !== scenario.edition) return undefined
  const draws = hasDraws(state) ? undefined : worldsOf(state)
  // On the main thread tracks would be felt under the finger: they wait for the end of the gesture.
  const rest = state.computing !== 'main-thread' || live === 'rest'
  const tracks = rest ? missingTracks(state, wanted) : []
  const choices = rest && !hasChoices(state)
  const pair = rest ? missingPair(state) : undefined
  const sourcing = rest ? missingSourcing(state) : undefined
  if (draws === undefined && tracks.length === 0 && !choices && !pair && !sourcing) return undefined
  const more = { ...(draws !== undefined && { draws }), ...(pair && { pair }), ...(sourcing && { sourcing }) }
  return { scenario, edition: edition.id, tracks, choices, live, ...more }
}

/** Is this work being done already? */
export const covers = (asked: Job | undefined, work: Omit<Job, 'id'>): boolean =>
  asked !== undefined &&
  sameFigures(asked.scenario, work.scenario) &&
  (asked.draws ?? 0) >= (work.draws ?? 0) &&
  (asked.choices || !work.choices) &&
  (!work.pair || samePair(asked.pair, work.pair)) &&
  (asked.sourcing?.draws ?? 0) >= (work.sourcing?.draws ?? 0) &&
  (asked.sourcing?.all === true || work.sourcing?.all !== true) &&
  work.tracks.every((id) => asked.tracks.includes(id))

/** A map replaces what is there unless that is finer, or belongs to the present state when the new one does not. */
const withMap = (state: State, scenario: Scenario, regimes: Regimes): Pick<Answers, 'regimes'> => {
  const shown = state.answers.regimes
  const same = shown && samePair(shown.regimes, regimes) && sameBut(regimes, shown.scenario, scenario)
  if (same && shown.regimes.columns >= regimes.columns) return {}
  if (isPresent(state) && !sameBut(regimes, scenario, state.scenario)) return {}
  return { regimes: { scenario, regimes } }
}

/** Adds an answer to what is there. One for an earlier scenario is shown until there is one for the present. */
export const withAnswer = (state: State, job: Job, answer: Answer, wanted: readonly string[]): Answers => {
  const { answers } = state
  const { scenario } = job
  const outdated = (shown: { readonly scenario: Scenario } | undefined): boolean =>
    !sameFigures(scenario, state.scenario) && sameFigures(shown?.scenario, state.scenario)
  if (answer.kind === 'draws' && !outdated(answers.draws))
    return { ...answers, draws: { scenario, draws: answer.draws, ms: answer.ms } }
  if (answer.kind === 'fingerprints' && answers.draws && sameFigures(answers.draws.scenario, scenario))
    return { ...answers, draws: { ...answers.draws, fingerprints: answer.fingerprints } }
  if (answer.kind === 'sourcing')
    return outdated(answers.sourcing)
      ? answers
      : {
          ...answers,
          sourcing: { scenario, counts: answer.counts, shown: { ...answers.sourcing?.shown, ...answer.counts } },
        }
  if (answer.kind === 'regimes') return { ...answers, ...withMap(state, scenario, answer.regimes) }
  if ((answer.kind !== 'tracks' && answer.kind !== 'choices') || outdated(answers.tracks)) return answers
  const { tracks: known } = answers
  const before: TrackAnswer = known && sameFigures(known.scenario, scenario) ? known : { scenario, tracks: {} }
  const tracks: TrackAnswer =
    answer.kind === 'tracks'
      ? { ...before, tracks: { ...before.tracks, ...answer.tracks } }
      : { ...before, choices: answer.flips }
  const complete = tracks.choices !== undefined && wanted.every((id) => id in tracks.tracks)
  return { ...answers, tracks, ...(complete && { complete: tracks }) }
}
