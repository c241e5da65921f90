import { bearingOf, byInfluence, type Bearing, type Influences } from '../../../alternatives/influence.ts'
import type { KeyOf } from '../../../alternatives/keyed-track.ts'
import type { Group, Parameter } from '../../../scenario/parameter.ts'
import { type Arrangement, isDemand } from './demands.ts'
import { panelInputs } from './groups.ts'

/** As many as are read at a glance; more only where more were changed or pinned. */
export const glance = 11

export interface ArrangeGiven {
  /** How each input bears on the answer of the open view. */
  readonly bearings: ReadonlyMap<string, Bearing>
  /** Changed or pinned: shown whatever they do. */
  readonly kept: ReadonlySet<string>
  /** Something fits; where nothing does, no input is said to have no effect: it may be one of two that are needed. */
  readonly fits: boolean
  /** What the open view is about. */
  readonly groups?: readonly Group[]
}

/** Of what the view is about, as many come before what bears on it from elsewhere. */
const ownFirst = 6

/** Demands are always at hand; then what was changed; then by influence, as long as there is room. */
const chosen = (
  inputs: readonly Parameter[],
  { bearings, kept, fits, groups = [] }: ArrangeGiven,
): ReadonlySet<string> => {
  const always = inputs.filter((one) => isDemand(one) || kept.has(one.id))
  const others = inputs.filter((one) => {
    const bearing = bearings.get(one.id)
    return !always.includes(one) && bearing !== undefined && (!fits || bearing.kind !== 'holds')
  })
  const room = Math.max(0, glance - always.length)
  const own = byInfluence(
    others.filter(({ group }) => groups.includes(group)),
    bearings,
  ).slice(0, Math.min(ownFirst, room))
  const rest = byInfluence(
    others.filter((one) => !own.includes(one)),
    bearings,
  ).slice(0, room - own.length)
  return new Set([...always, ...own, ...rest].map(({ id }) => id))
}

/** By group in the order of the panel, what the view is about after the limits; inside a group by influence. */
const ordered = (
  inputs: readonly Parameter[],
  { bearings, groups: own = [] }: Pick<ArrangeGiven, 'bearings' | 'groups'>,
): readonly Parameter[] => {
  const places = new Map(byInfluence(inputs, bearings).map(({ id }, place) => [id, place]))
  const groups = [...new Set(inputs.map(({ group }) => group))]
  const place = (group: Group): number => (group === 'limits' ? 0 : own.includes(group) ? 1 : 2)
  return groups
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((group) =>
      inputs.filter((one) => one.group === group).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
    )
}

export const arrange = (given: ArrangeGiven, inputs: readonly Parameter[] = panelInputs): Arrangement => {
  const { bearings, fits } = given
  const isIdle = ({ id }: Parameter): boolean => fits && bearings.get(id)?.kind === 'holds'
  const all = ordered(inputs, given)
  const shown = chosen(inputs, given)
  return {
    first: all.filter(({ id }) => shown.has(id)).map(({ id }) => id),
    able: all.filter((one) => !isIdle(one)).map(({ id }) => id),
    idle: inputs.filter(isIdle).map(({ id }) => id),
    by: 'influence',
  }
}

/** How each input bears on the answer that a view gives where an option wins. */
export const bearingsOf = (influences: Influences, keyOf: KeyOf): ReadonlyMap<string, Bearing> =>
  new Map(panelInputs.map((one) => [one.id, bearingOf(one, influences, keyOf)]))
