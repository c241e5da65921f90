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

/**
 * The next lists with what was there before in its old order, and what is new behind it: nothing that has the focus moves,
 * or is folded away with what turns out to have no effect.
 */
export const keepingPlaces = (before: Arrangement, next: Arrangement): Arrangement => {
  const old = new Set(before.first)
  const listed = new Set([...before.able, ...before.idle])
  const fresh = (ids: readonly string[]): readonly string[] => ids.filter((id) => !listed.has(id))
  const inOrder = before.first.filter((id) => next.first.includes(id))
  const groups = [...new Set(next.first.map((id) => groupOf(id)))]
  return {
    ...next,
    by: before.by,
    able: [...before.able, ...fresh(next.able)],
    idle: [...before.idle, ...fresh(next.idle)],
    first: groups.flatMap((group) => [
      ...inOrder.filter((id) => groupOf(id) === group),
      ...next.first.filter((id) => groupOf(id) === group && !old.has(id)),
    ]),
  }
}
