import { useId } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { showHintsAgain } from '../first-visit/seen.ts'
import { isMac } from '../platform.ts'
import { actions, type Action } from './actions.ts'
import { isSingle, keysOf } from './chord.ts'
import { KeyCaps } from './KeyCaps.tsx'
import { localKeys } from './local-keys.ts'
import styles from './Shortcuts.module.css'
import { switchSingleKeys, useSingleKeys } from './single-keys.ts'
import { useOffers } from './use-action.ts'

/** `0 … 8` instead of nine keys in a row. */
function Chords({ keys }: { readonly keys: readonly string[] }) {
  const [first, ...others] = keys
  const last = others.at(-1)
  return (
    <>
      {first !== undefined && <KeyCaps chord={first} />}
      {last !== undefined && (
        <>
          {others.length > 1 ? <span aria-label="to">…</span> : <span>or</span>}
          <KeyCaps chord={last} />
        </>
      )}
    </>
  )
}

interface RowProps {
  readonly label: string
  readonly keys: readonly string[]
  readonly off?: boolean
}

function Row({ label, keys, off }: RowProps) {
  return (
    <div className={styles['row']} data-off={off || undefined}>
      <dt>
        {label}
        {off && <small> off</small>}
      </dt>
      <dd>
        <Chords keys={keys} />
      </dd>
    </div>
  )
}

const heads = ['Go', 'Change', 'Take along', 'Page'] as const

/** Every key that does something now, and the switch for those that could be meant as text. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const offers = useOffers()
  const on = useSingleKeys()
  const label = useId()
  const bound = (head: Action['head']) => actions.filter((one) => one.head === head && one.keys && offers.has(one.id))
  return (
    <Modal title="All keys" onClose={onClose}>
      <div className={styles['switch']}>
        <input
          type="checkbox"
          role="switch"
          className={styles['track']}
          checked={on}
          aria-checked={on}
          onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
          aria-labelledby={`${label} ${label}-more`}
        />
        <span>
          <b id={label}>Single keys</b>
          <small id={`${label}-more`}>
            {' '}
            Letters, digits and signs without {keysOf('Mod+', isMac)[0]}. They rest while a field or a dialog has the
            focus.
          </small>
        </span>
      </div>
      <p className={styles['again']}>
        <Button
          onClick={() => {
            showHintsAgain()
            onClose()
          }}
        >
          Show the first hints again
        </Button>
      </p>
      <div className={styles['heads']}>
        {heads.map((head) => (
          <section key={head}>
            <h3>{head}</h3>
            <dl>
              {bound(head).map(({ id, label: says, keys = [] }) => (
                <Row key={id} label={says} keys={keys} off={!on && keys.every(isSingle)} />
              ))}
            </dl>
          </section>
        ))}
        {localKeys.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(({ does, chords }) => (
                <Row key={does} label={does} keys={chords} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
