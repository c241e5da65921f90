import { yardsticks } from '../../../catalog/yardsticks.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import type { Preset } from '../../../scenario/preset.ts'
import { changedInputs, presets } from '../../../scenario/presets.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { sayPresetEffect } from '../../../wording/status.ts'
import { sayValue } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import styles from './PresetDialog.module.css'

const corners = { cost: 'gives up cost', quality: 'gives up quality', latency: 'gives up latency' } as const

const names = Object.fromEntries(yardsticks.map(({ id, label }) => [id, label.toLowerCase()]))

const sayInput = (preset: Preset, id: string): string => {
  const parameter = parameterOf(id)
  const value = preset.inputs[id]
  if (!parameter || value === undefined) return ''
  return `${parameter.label} ${sayValue(parameter, value, names)}`
}

/** What applying a preset does to the present scenario: it sets what it names, and keeps my other changes. */
const effectOn = (scenario: Scenario, preset: Preset): string => {
  const kept = changedInputs(scenario).filter((id) => !(id in preset.inputs))
  return sayPresetEffect(Object.keys(preset.inputs).length, kept.length)
}

interface PresetDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** The cases to start from. */
export function PresetDialog({ scenario, onClose }: PresetDialogProps) {
  const act = (what: () => void) => {
    what()
    onClose()
  }
  return (
    <Modal
      title="Presets"
      lead="A preset sets the inputs it names and nothing else. Undo takes it back."
      onClose={onClose}
    >
      <ul className={styles['cards']}>
        {presets.map((preset) => (
          <li key={preset.id} data-current={preset.id === scenario.preset || undefined}>
            <h3>{preset.name}</h3>
            <p className={styles['meta']}>
              {[preset.givesUp && corners[preset.givesUp], ...preset.defining.map((id) => sayInput(preset, id))]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={styles['about']}>{preset.about}</p>
            <div className={styles['actions']}>
              <Button onClick={() => act(() => app.openPreset(preset.id))} aria-label={`Apply ${preset.name} here`}>
                Apply here
              </Button>
              <Button
                look="quiet"
                onClick={() => act(() => app.startScenario(preset.id))}
                aria-label={`Start a new scenario from ${preset.name}`}
              >
                New scenario
              </Button>
              <span className={styles['effect']}>{effectOn(scenario, preset)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
