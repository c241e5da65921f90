import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { parameterWords } from '../../../scenario/parameter-words.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { presetWords } from '../../../scenario/preset-words.ts'
import { applyPreset, presets } from '../../../scenario/presets.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { limitWords, reasonWords, speakerOf, winnerOf } from '../../../wording/names.ts'
import { sayPresetEffect } from '../../../wording/status.ts'
import { inputName, inputOf, sayValue } from '../../../wording/value.ts'
import { yardstickNames } from '../../../wording/yardstick-names.ts'
import type { Answers, Cell } from '../../cells.ts'
import { actions } from '../keys/actions.ts'
import type { Offers } from '../keys/registry.ts'
import type { Item } from './item.ts'

/** What there is to be found. */
export interface Things {
  readonly evaluation: Evaluation
  readonly cells: readonly Cell[]
  readonly questions: Readonly<Record<string, string>>
  readonly offers: Offers
  /** What every area would answer. */
  readonly answersAt: (evaluation: Evaluation) => Answers
}

export const inputItems = ({ inputs }: Scenario): readonly Item[] =>
  parameters.map((parameter) => ({
    id: `input ${parameter.id}`,
    label: inputName(parameter),
    note: sayValue(parameter, inputOf(inputs, parameter), yardstickNames),
    words: `${parameter.group} ${parameterWords(parameter.id).about}`,
    act: { kind: 'action', action: 'show-input', given: parameter.id },
  }))

export const viewItems = ({ cells, questions }: Things): readonly Item[] =>
  cells.map(({ id, number, title, state, answer }) => ({
    id: `view ${id}`,
    label: title,
    note: state === 'planned' ? 'not built yet' : state === 'waiting' ? 'waiting for 1' : answer?.text,
    words: questions[id],
    chord: `${number}`,
    act: { kind: 'action', action: 'open-area', given: `${number}` },
  }))

/** Is it recommended, does it fit, and if not, why. */
function standing(evaluation: Evaluation, option: string): string {
  if (winnerOf(evaluation)?.alternative.option === option) return 'recommended'
  const speaker = speakerOf(evaluation, option)
  const [reason] = speaker?.reasons ?? []
  const [limit] = speaker?.violated ?? []
  if (reason !== undefined) return reasonWords[reason]
  return limit === undefined ? 'fits' : `misses the ${limitWords[limit]}`
}

export const optionItems = ({ evaluation }: Things): readonly Item[] =>
  evaluation.options.map(({ id, label, models }) => ({
    id: `option ${id}`,
    label,
    note: standing(evaluation, id),
    words: models.join(' '),
    option: id,
    act: { kind: 'action', action: 'select-option', given: id },
  }))

export const actionItems = ({ offers }: Things): readonly Item[] =>
  actions.flatMap(({ id, label, words, per, keys }): readonly Item[] => {
    const offer = offers.get(id)
    if (!offer?.run || per || id === 'palette') return []
    return [
      {
        id: `action ${id}`,
        label: offer.says ?? label,
        words: `${label} ${words ?? ''}`,
        chord: keys?.[0],
        act: { kind: 'action', action: id },
      },
    ]
  })

export const presetItems = ({ scenario }: Evaluation): readonly Item[] =>
  presets.map(({ id, name }) => {
    const { sets, keeps } = applyPreset(scenario, id)
    return {
      id: `preset ${id}`,
      label: name,
      note: sayPresetEffect(sets.length, keeps.length),
      words: `preset ${presetWords(id).about}`,
      act: { kind: 'preset', preset: id, fresh: false },
    }
  })

/** The same in a place of its own; listed where it is looked for. */
export const freshItems = (): readonly Item[] =>
  presets.map(({ id, name }) => ({
    id: `fresh ${id}`,
    label: `New scenario from ${name}`,
    note: 'leaves this one as it is',
    act: { kind: 'preset', preset: id, fresh: true },
  }))
