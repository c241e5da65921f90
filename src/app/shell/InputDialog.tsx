import type { Parameter } from '../../scenario/parameter.ts'
import { allowedNumbers } from '../../scenario/allowed.ts'
import { parameterWords } from '../../scenario/parameter-words.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { presetInputs, presetOf } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { inputOf } from '../../wording/value.ts'
import { sayShape } from '../../wording/range.ts'
import { useInputChanges, useScenario } from '../use-app.ts'
import { act, sayInput, useInputActs } from './panel/use-input-acts.ts'
import styles from './Dialogs.module.css'

type Fact = readonly [string, string]

/** Whose figure it is, from where, and what is not known of it. */
function factsOf(parameter: Parameter, scenario: Scenario): readonly Fact[] {
  const value = inputOf(scenario.inputs, parameter)
  const preset = inputOf(presetInputs(scenario.preset), parameter)
  const shape = sayShape(parameter, value)
  return [
    ['Now', sayInput(parameter, value)],
    ...(shape === undefined ? [] : ([['What is not known of it', shape]] as const)),
    [`Preset (${presetOf(scenario.preset)?.name ?? scenario.preset})`, sayInput(parameter, preset)],
    ['Usual value', sayInput(parameter, parameter.usual)],
    ...('track' in parameter ? ([['Allowed', allowedNumbers(parameter)]] as const) : []),
    ['Source of the usual value', parameterWords(parameter.id).source],
    [
      'Kind',
      parameter.house
        ? 'A judgement of this workbench, to be replaced by what you know'
        : 'A published or declared figure',
    ],
    ['Catalogue edition', scenario.edition],
    ['Id in files and on the command line', parameter.id],
  ]
}

/** What was done to the input in this tab; each value can be had back. */
function Changes({ parameter }: { readonly parameter: Parameter }) {
  const changes = useInputChanges(parameter)
  if (changes.length === 0) return undefined
  return (
    <section className={styles['changes']}>
      <h3>Changed in this tab</h3>
      <ol>
        {changes.map(({ label, from, to }, index) => (
          <li key={changes.length - index}>
            <span>
              {sayInput(parameter, from)} → {sayInput(parameter, to)}
            </span>
            <small>{label}</small>
            <Button
              look="quiet"
              aria-label={`Set back to ${sayInput(parameter, from)}`}
              onClick={() => act(parameter, { value: from, says: `${parameter.label} set back` })}
            >
              Set back
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Content({ parameter, onClose }: { readonly parameter: Parameter; readonly onClose: () => void }) {
  const scenario = useScenario()
  const acts = useInputActs(parameter)
  return (
    <Modal title={parameter.label} lead={parameterWords(parameter.id).about} onClose={onClose}>
      <dl className={styles['facts']}>
        {factsOf(parameter, scenario).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {acts.length > 0 && (
        <div className={styles['actions']}>
          {acts.map((each) => (
            <Button key={each.id} onClick={() => act(parameter, each)}>
              {each.label}
            </Button>
          ))}
        </div>
      )}
      <Changes parameter={parameter} />
    </Modal>
  )
}

/** Where an input comes from: what it means, its source, its usual value and range, what is allowed, what was done to it. */
export function InputDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const parameter = parameterOf(id)
  return parameter && <Content parameter={parameter} onClose={onClose} />
}
