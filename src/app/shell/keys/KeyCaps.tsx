import { isMac } from '../platform.ts'
import { keysOf } from './chord.ts'
import styles from './KeyCaps.module.css'

/** A chord as it stands on the keyboard, one key cap each. */
export function KeyCaps({ chord }: { readonly chord: string }) {
  return (
    <span className={styles['chord']}>
      {keysOf(chord, isMac).map((key) => (
        <kbd key={key} className={styles['key']}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
