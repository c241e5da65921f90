import { presetWords } from '../../../scenario/preset-words.ts'
import { presets } from '../../../scenario/presets.ts'
import { app } from '../../use-app.ts'
import styles from './Scenarios.module.css'

const corners = { cost: 'gives up cost', quality: 'gives up quality', latency: 'gives up latency' } as const

/** The cases to start from; each opens a scenario of its own. */
export function NewScenario({ onOpened }: { readonly onOpened: () => void }) {
  return (
    <ul className={styles['presets']} aria-label="New scenario from a preset">
      {presets.map(({ id, name, givesUp }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['preset']}
            title={presetWords(id).about}
            onClick={() => {
              app.startScenario(id)
              onOpened()
            }}
          >
            <b>{name}</b>
            <small>{givesUp ? corners[givesUp] : 'no corner in particular'}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
