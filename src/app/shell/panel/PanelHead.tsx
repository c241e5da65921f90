import { useState } from 'react'
import { parameters } from '../../../scenario/parameters.ts'
import { presetOf } from '../../../scenario/presets.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Icon } from '../../../ui/Icon.tsx'
import styles from './Panel.module.css'
import { lateDialog } from '../LatePart.tsx'

const PresetDialog = lateDialog(
  'The list of presets',
  () => import('./PresetDialog.tsx'),
  ({ PresetDialog }) => PresetDialog,
)

interface PanelHeadProps {
  readonly scenario: Scenario
  /** Inputs that the panel shows; undefined: it is still counted which ones matter. */
  readonly shown: number | undefined
}

/** How many inputs are shown of how many there are, and the case they started from. */
export function PanelHead({ scenario, shown }: PanelHeadProps) {
  const [open, setOpen] = useState(false)
  const name = presetOf(scenario.preset)?.name ?? scenario.preset
  return (
    <header className={styles['head']}>
      <h2>Scenario</h2>
      <span className={styles['count']}>
        {shown === undefined ? '' : `${shown} of `}
        {parameters.length} inputs
      </span>
      <button
        type="button"
        className={styles['preset']}
        onClick={() => setOpen(true)}
        title={name}
        aria-label={`Preset: ${name}. Choose another`}
      >
        <span>{name}</span>
        <Icon name="chevron" size={12} />
      </button>
      {open && <PresetDialog scenario={scenario} onClose={() => setOpen(false)} />}
    </header>
  )
}
