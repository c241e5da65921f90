import { parameterOf } from '../../../scenario/parameters.ts'
import type { Preset } from '../../../scenario/preset.ts'
import { presetWords } from '../../../scenario/preset-words.ts'
import { changedInputs, presets } from '../../../scenario/presets.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { sayPresetEffect } from '../../../wording/status.ts'
import { app } from '../../use-app.ts'
import styles from './PresetDialog.module.css'
import { sayInput } from './use-input-acts.ts'

const corners = { cost: 'gives up cost', quality: 'gives up quality', latency: 'gives up latency' } as const

/** The edge of the triangle on which a corner counts for nothing: quality is at the top, low cost left, speed right. */
const edges = { quality: 'M4 25h28', cost: 'M18 4l14 21', latency: 'M18 4L4 25' } as const

/** The map of priorities in small, with the edge of the corner that is given up. */
function Corner({ givesUp }: { readonly givesUp: Preset['givesUp'] | undefined }) {
  return (
    <svg className={styles['corner']} viewBox="0 0 36 29" width="36" height="29" aria-hidden="true" focusable="false">
      <path d="M18 4l14 21H4Z" />
      {givesUp && <path d={edges[givesUp]} data-edge />}
    </svg>
  )
}

const definingOf = ({ defining, inputs }: Preset) =>
  defining.flatMap((id) => {
    const parameter = parameterOf(id)
    const value = inputs[id]
    return parameter && value !== undefined ? [{ id, name: parameter.label, value: sayInput(parameter, value) }] : []
  })

/** What applying a preset does to the present scenario: it sets what it names, and keeps my other changes. */
const effectOn = (scenario: Scenario, preset: Preset): string => {
  const kept = changedInputs(scenario).filter((id) => !(id in preset.inputs))
  return sayPresetEffect(Object.keys(preset.inputs).length, kept.length)
}

interface PresetDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

function Card({ preset, scenario, onClose }: PresetDialogProps & { readonly preset: Preset }) {
  const act = (what: () => void) => {
    what()
    onClose()
  }
  const isOpen = preset.id === scenario.preset
  const { about, origin } = presetWords(preset.id)
  return (
    <li data-current={isOpen || undefined}>
      <div className={styles['head']}>
        <Corner givesUp={preset.givesUp} />
        <div>
          <h3>
            {preset.name} {isOpen && <Tag tone="yours">open</Tag>}
          </h3>
          <p className={styles['meta']}>
            {preset.givesUp ? corners[preset.givesUp] : 'gives up no corner in particular'}
          </p>
        </div>
      </div>
      <dl className={styles['defining']}>
        {definingOf(preset).map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{about}</p>
      <p className={styles['meta']}>From the source article, {origin}; values are a judgement.</p>
      <p className={styles['effect']}>{effectOn(scenario, preset)}</p>
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
      </div>
    </li>
  )
}

/** The cases to start from. */
export function PresetDialog(props: PresetDialogProps) {
  return (
    <Modal
      title="Presets"
      lead="A preset sets the inputs it names and nothing else. Undo takes it back."
      onClose={props.onClose}
    >
      <ul className={styles['cards']}>
        {presets.map((preset) => (
          <Card key={preset.id} preset={preset} {...props} />
        ))}
      </ul>
    </Modal>
  )
}
