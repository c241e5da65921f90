import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly tone?: 'plain' | 'warn' | 'bad'
  readonly children: ReactNode
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode
}

/** A line over the content that says what state the page is in, with what can be done about it. */
export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <div className={styles['words']}>{children}</div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
