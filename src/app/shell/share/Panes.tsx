import type { ReactNode } from 'react'
import styles from './Share.module.css'

interface PanesProps {
  /** What is chosen or read beside the main part. */
  readonly aside?: ReactNode
  /** Stays in view below both. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** How every part of the dialog is laid out: the main part, what belongs beside it, and its actions below. */
export function Panes({ aside, foot, children }: PanesProps) {
  return (
    <>
      <div className={styles['panes']} data-aside={aside !== undefined || undefined}>
        <div className={styles['main']}>{children}</div>
        {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
      </div>
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </>
  )
}
