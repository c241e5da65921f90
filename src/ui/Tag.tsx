import type { ReactNode } from 'react'
import styles from './Tag.module.css'

export type TagTone = 'default' | 'yours' | 'measured' | 'stale' | 'bad'

interface TagProps {
  readonly tone: TagTone
  readonly children: ReactNode
  /** With a handler the tag is a button; `label` says what it opens. */
  readonly onOpen?: (() => void) | undefined
  readonly label?: string
}

/** Where a figure comes from, or what is wrong with it. Never colour alone: the word is the message. */
export function Tag({ tone, children, onOpen, label }: TagProps) {
  const tag = <span className={`${styles['tag']} ${styles[tone]}`}>{children}</span>
  if (!onOpen) return tag
  return (
    <button type="button" className={styles['open']} onClick={onOpen} aria-label={label} title={label}>
      {tag}
    </button>
  )
}
