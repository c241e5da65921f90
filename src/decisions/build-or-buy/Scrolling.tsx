import type { ReactNode } from 'react'
import styles from './View.module.css'

/** A wide table in a box that scrolls, for keys too. */
export function Scrolling({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['scrolls']} role="region" aria-label={`${name}, scrolls sideways`} tabIndex={0}>
      {children}
    </div>
  )
}
