import type { ReactNode } from 'react'
import styles from './HintLine.module.css'

/** Where the changes will be listed, until there is one. */
export function HintLine() {
  return (
    <p className={styles['line']} data-hint="">
      Move any slider. Coloured stretches show where the answer changes.
    </p>
  )
}

/** The changes, with a ring around them as long as the first flip is news. */
export function News({ fresh, children }: { readonly fresh: boolean; readonly children: ReactNode }) {
  return (
    <div className={styles['news']} data-news={fresh || undefined}>
      {children}
    </div>
  )
}

/** On the root of the page: one pulse of what can be moved. */
export const pulsing = styles['pulse']
