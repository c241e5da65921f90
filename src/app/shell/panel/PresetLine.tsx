import { lazy, Suspense, useState } from 'react'
import { parameters } from '../../../scenario/parameters.ts'
import { presetOf } from '../../../scenario/presets.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useAction } from '../keys/use-action.ts'
import styles from './Panel.module.css'

const PresetDialog = lazy(async () => ({ default: (await import('./PresetDialog.tsx')).PresetDialog }))

/** Head of the panel: how many inputs there are, and the case they started from. */
export function PresetLine({ scenario }: { readonly scenario: Scenario }) {
  const [open, setOpen] = useState(false)
  useAction('presets', () => setOpen(true))
  return (
    <header className={styles['head']}>
      <h2>Scenario</h2>
      <span className={styles['count']}>{parameters.length} inputs</span>
      <button
        type="button"
        className={styles['preset']}
        onClick={() => setOpen(true)}
        aria-label={`Preset: ${presetOf(scenario.preset)?.name ?? scenario.preset}. Choose another`}
      >
        <span>{presetOf(scenario.preset)?.name ?? scenario.preset}</span>
        <Icon name="chevron" size={12} />
      </button>
      {open && (
        <Suspense>
          <PresetDialog scenario={scenario} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  )
}
