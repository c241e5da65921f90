import type { Group, Parameter } from '../../../scenario/parameter.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { panelInputs } from './groups.ts'

const groupOf = (id: string): Group | undefined => parameterOf(id)?.group

/** Which inputs the panel shows, by id. */
export interface Arrangement {
  /** Those that matter for the open view: by group, inside a group by influence. */
  readonly first: readonly string[]
  /** All that may change its answer, in the same order. */
  readonly able: readonly string[]
  /** Those of which no value changes its answer. */
  readonly idle: readonly string[]
  /** What the order goes by: what is asked in any case, or what was counted for this one. */
  readonly by: 'usual' | 'influence'
}

/** What is always asked. A limit that is usually off comes when it is set, or when it bears on the answer. */
export const isDemand = (parameter: Parameter): boolean => parameter.kind === 'limit' && parameter.usual !== null

/** What most often flips the answer of a preset, besides what is demanded: asked first until it is counted. */
const usuallyFirst: readonly string[] = [
  'workload.thinkingFactor',
  'workload.outputTokens',
  'workload.inputTokens',
  'workload.callsPerRequest',
  'priorities.cost',
  'priorities.quality',
  'priorities.latency',
  'quality.taskDifficulty',
]

/** Does an input flip the answer of most presets? */
export const isUsual = (id: string): boolean => usuallyFirst.includes(id)

/** Before anything is counted: what is demanded, what was changed, and what flips most answers. */
export const usual = (kept: ReadonlySet<string>): Arrangement => ({
  first: panelInputs.filter((one) => isDemand(one) || kept.has(one.id) || isUsual(one.id)).map(({ id }) => id),
  able: panelInputs.map(({ id }) => id),
  idle: [],
  by: 'usual',
})

/** What comes next, but the input that has the focus stays in the list in which it was. */
const withHeld = (was: readonly string[], next: readonly string[], focused: string | undefined): readonly string[] => {
  if (focused === undefined || was.includes(focused) === next.includes(focused)) return next
  return was.includes(focused) ? [...next, focused] : next.filter((id) => id !== focused)
}

/**
 * The next lists under a hand: of the first, what was there keeps its order and what is new comes behind it; in all, the
 * input that has the focus (`focused`) stays in its list, so that it is neither folded away nor loses the focus.
 */
export const keepingPlaces = (before: Arrangement, next: Arrangement, focused?: string): Arrangement => {
  const old = new Set(before.first)
  const first = withHeld(before.first, next.first, focused)
  const inOrder = before.first.filter((id) => first.includes(id))
  const groups = [...new Set(first.map((id) => groupOf(id)))]
  return {
    by: before.by,
    able: withHeld(before.able, next.able, focused),
    idle: withHeld(before.idle, next.idle, focused),
    first: groups.flatMap((group) => [
      ...inOrder.filter((id) => groupOf(id) === group),
      ...first.filter((id) => groupOf(id) === group && !old.has(id)),
    ]),
  }
}
