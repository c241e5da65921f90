import { evaluate } from '../../../alternatives/evaluate.ts'
import { withInput } from '../../../alternatives/who-wins.ts'
import { first } from '../../../decisions/index.ts'
import type { InputValue, Parameter } from '../../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../../scenario/parameters.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { inputName } from '../../../wording/value.ts'
import { sayElsewhere, saySetting, sayWould } from '../../../wording/would.ts'
import { yardstickNames } from '../../../wording/yardstick-names.ts'
import type { Item, ItemGroup } from './item.ts'
import { actionItems, freshItems, inputItems, optionItems, presetItems, viewItems, type Things } from './items.ts'
import { found, matchOf, wordsOf, type Found } from './match.ts'
import { choicesOf, isRefused, settingsIn } from './settings.ts'

/** Lines of a group while something is typed, and of settings among them. */
const most = 8
const mostSettings = 4

const settingItem = (parameter: Parameter, value: InputValue): Item => ({
  id: `set ${parameter.id} ${JSON.stringify(value)}`,
  label: saySetting(parameter, value, yardstickNames),
  act: { kind: 'set', input: parameter.id, value },
})

/** Areas besides the first one that would give another answer. */
function elsewhere({ evaluation, cells, answersAt }: Things, input: string, value: InputValue) {
  const others = cells.filter(({ id, answer }) => answer && id !== first.id)
  if (others.length === 0) return []
  const then = answersAt(evaluate(withInput(evaluation.scenario, input, value), evaluation.edition))
  return others.flatMap(({ id, title, answer }) => {
    const next = then[id]
    return next && next.key !== answer?.key ? [{ title, answer: next.text }] : []
  })
}

/** What sets an input says before it is chosen what that would do; `fully`: in every area. */
function foretold(things: Things, item: Item, fully: boolean): Item {
  const { act } = item
  const parameter = act.kind === 'set' ? parameterOf(act.input) : undefined
  if (act.kind !== 'set' || !parameter) return item
  const { kind, option, says } = sayWould(things.evaluation, parameter, act.value)
  const others = fully && kind !== 'same' ? elsewhere(things, act.input, act.value) : []
  const tone = kind === 'holds' && others.length > 0 ? 'flips' : kind
  return { ...item, note: [says, ...sayElsewhere(others)].join('; '), tone, option }
}

const refusedItem = (parameter: Parameter, refused: string): Item => ({
  id: `refused ${parameter.id}`,
  label: inputName(parameter),
  note: refused,
  tone: 'refused',
  act: { kind: 'refused' },
})

const typedSettings = ({ inputs }: Scenario, text: string, strict: boolean): readonly Found<Item>[] =>
  settingsIn(text, inputs, strict)
    .slice(0, mostSettings)
    .map((setting) => ({
      // Somebody who writes a value means to set it.
      rank: setting.rank - 100,
      thing: isRefused(setting)
        ? refusedItem(setting.parameter, setting.refused)
        : settingItem(setting.parameter, setting.value),
    }))

interface Choosable {
  readonly label: string
  /** Without the name of its input. */
  readonly choice: string
  readonly parameter: Parameter
  readonly value: string
}

/** Values that are chosen, found by what they are called: `full answer`. */
const choices: readonly Choosable[] = parameters.flatMap((parameter) =>
  choicesOf(parameter).map(({ value, label }) => ({
    label: `${inputName(parameter)} ${label}`,
    choice: label,
    parameter,
    value,
  })),
)

/** A part of the value itself must be written: what it would do is not worth finding out for every letter. */
const isMeant =
  (words: readonly string[]) =>
  ({ choice }: Choosable): boolean =>
    words.some((word) => word.length > 2 && matchOf([word], { label: choice }) !== undefined)

const chosenSettings = (words: readonly string[]): readonly Found<Item>[] =>
  found(words, choices.filter(isMeant(words))).map(({ rank, thing: { parameter, value } }) => ({
    rank,
    thing: settingItem(parameter, value),
  }))

interface RankedGroup extends ItemGroup {
  readonly rank: number
}

/** What nobody can do now is not offered. */
const possible =
  ({ offers }: Things) =>
  ({ act }: Item): boolean =>
    act.kind !== 'action' || offers.get(act.action)?.run !== undefined

const groupOf = (value: string, hits: readonly Found<Item>[], limit: number): RankedGroup => ({
  value,
  items: hits.slice(0, limit).map(({ thing }) => thing),
  total: hits.length,
  rank: Math.min(...hits.map(({ rank }) => rank)),
})

const unique = (hits: readonly Found<Item>[]): readonly Found<Item>[] => [
  ...new Map(hits.map((hit) => [hit.thing.id, hit])).values(),
]

/** The one that is called exactly that; then the recommended one and those that fit, before those ruled out. */
function optionHits(things: Things, words: readonly string[]): readonly Found<Item>[] {
  const standing = ({ thing: { note } }: Found<Item>) => (note === 'recommended' ? 0 : note === 'fits' ? 1 : 2)
  const step = ({ rank }: Found<Item>) => (rank === 0 ? -1 : Math.floor(rank))
  return found(words, optionItems(things).filter(possible(things))).toSorted(
    (a, b) => step(a) - step(b) || standing(a) - standing(b),
  )
}

function inputHits(things: Things, text: string, words: readonly string[]): readonly Found<Item>[] {
  const { evaluation } = things
  const named = [...found(words, inputItems(evaluation.scenario).filter(possible(things))), ...chosenSettings(words)]
  return unique([...typedSettings(evaluation.scenario, text, true), ...named.toSorted((a, b) => a.rank - b.rank)])
}

/** Nothing is called that; perhaps the first words name an input, and the rest is a value that it does not take. */
const refusals = ({ evaluation }: Things, text: string): readonly ItemGroup[] => {
  const refused = typedSettings(evaluation.scenario, text, false)
  return refused.length > 0 ? [groupOf('Inputs', refused, most)] : []
}

/** Everything that fits the text, by group; the group with the best line first. */
export function search(things: Things, text: string): readonly ItemGroup[] {
  const words = wordsOf(text)
  const groups = [
    groupOf('Inputs', inputHits(things, text, words), most),
    groupOf('Views', found(words, viewItems(things).filter(possible(things))), most + 1),
    groupOf('Options', optionHits(things, words), most),
    groupOf('Actions', found(words, actionItems(things)), most),
    groupOf('Presets', found(words, [...presetItems(things.evaluation), ...freshItems()]), most),
  ].filter(({ total }) => total > 0)
  if (groups.length === 0) return refusals(things, text)
  return groups
    .toSorted((a, b) => a.rank - b.rank)
    .map((group, at) => ({
      ...group,
      items: group.items.map((item, line) => foretold(things, item, at === 0 && line === 0)),
    }))
}

/** Lines of each group before anything is typed. */
const atFirstMost = { Inputs: 5, Views: 9, Options: 5, Actions: 30, Presets: 12 } as const

/** Before anything is typed: what was chosen last, then some of everything. `before`: items that come first in their groups. */
export function atFirst(things: Things, recent: readonly string[], before: readonly string[]): readonly ItemGroup[] {
  const place = new Map(before.map((id, at) => [id, at]))
  const placeOf = ({ id }: Item): number => place.get(id) ?? before.length
  const all: Readonly<Record<keyof typeof atFirstMost, readonly Item[]>> = {
    Inputs: inputItems(things.evaluation.scenario).filter(possible(things)),
    Views: viewItems(things).filter(possible(things)),
    Options: optionItems(things).filter(possible(things)),
    Actions: actionItems(things),
    Presets: presetItems(things.evaluation),
  }
  const known = new Map([...Object.values(all).flat(), ...freshItems()].map((item) => [item.id, item]))
  const chosen = recent.flatMap((id) => known.get(id) ?? [])
  const groups = (['Inputs', 'Views', 'Options', 'Actions', 'Presets'] as const).map((value) => ({
    value,
    items: all[value].toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, atFirstMost[value]),
    total: all[value].length,
  }))
  return [{ value: 'Recent', items: chosen, total: chosen.length }, ...groups].filter(({ items }) => items.length > 0)
}
