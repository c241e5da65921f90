import { yardsticks } from '../../catalog/yardsticks.ts'
import { allowedNumbers } from '../../scenario/allowed.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { presetInputs, presetOf } from '../../scenario/presets.ts'
import { sameValue } from '../../scenario/same-value.ts'
import { isRange } from '../../scenario/values.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { inputOf, sayValue } from '../../wording/value.ts'
import { app, useScenario } from '../use-app.ts'
import { toggledRange } from './panel/row-model.ts'
import styles from './Dialogs.module.css'

const names = Object.fromEntries(yardsticks.map(({ id, label }) => [id, label.toLowerCase()]))

/** Where an input comes from: what it means, its source, its usual value and range, what is allowed. */
export function InputDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const scenario = useScenario()
  const parameter = parameterOf(id)
  if (!parameter) return undefined
  const value = inputOf(scenario.inputs, parameter)
  const preset = inputOf(presetInputs(scenario.preset), parameter)
  const changed = !sameValue(value, preset)
  const facts: readonly (readonly [string, string])[] = [
    ['Now', sayValue(parameter, value, names)],
    [`Preset (${presetOf(scenario.preset)?.name ?? scenario.preset})`, sayValue(parameter, preset, names)],
    ['Usual value', sayValue(parameter, parameter.usual, names)],
    ...('track' in parameter ? ([['Allowed', allowedNumbers(parameter)]] as const) : []),
    ['Source of the usual value', parameter.source],
    [
      'Kind',
      parameter.house
        ? 'A judgement of this workbench, to be replaced by what you know'
        : 'A published or declared figure',
    ],
    ['Catalogue edition', scenario.edition],
    ['Id in files and on the command line', parameter.id],
  ]
  return (
    <Modal title={parameter.label} lead={parameter.about} onClose={onClose}>
      <dl className={styles['facts']}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['actions']}>
        {parameter.kind === 'quantity' && parameter.ranged && (
          <Button
            onClick={() =>
              app.setInputs({ [id]: toggledRange(parameter, value) }, `${parameter.label.toLowerCase()} range`)
            }
          >
            {isRange(value) ? 'Take it as exact' : 'Give a 90 % range'}
          </Button>
        )}
        {parameter.kind === 'limit' && (
          <Button
            onClick={() =>
              app.setInputs(
                { [id]: value === null ? (typeof preset === 'number' ? preset : parameter.usual) : null },
                `${parameter.label.toLowerCase()} ${value === null ? 'on' : 'off'}`,
              )
            }
          >
            {value === null ? 'Turn the limit on' : 'Turn the limit off'}
          </Button>
        )}
        <Button
          disabled={!changed}
          title={changed ? undefined : 'It has the preset’s value'}
          onClick={() => app.resetInput(id)}
        >
          Reset to the preset
        </Button>
      </div>
    </Modal>
  )
}
