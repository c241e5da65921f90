import { useId, type ReactNode } from 'react'
import type { Block, Presented } from '../../decisions/decision.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'
import styles from './WhyPlaces.module.css'

interface PlaceProps {
  readonly presented: Presented
  readonly open: boolean
  readonly onToggle: () => void
  /** All reasons. */
  readonly children: ReactNode
}

const firstSentence = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : [])).find((phrase) => phrase.length > 0) ?? []

/** Under the message, where there is no column for the reasons: the first of them, and the others on demand. */
export function WhyLine({ presented, open, onToggle, children }: PlaceProps) {
  const id = useId()
  return (
    <div className={styles['line']} data-why="line">
      {!open && (
        <p>
          <PhraseText phrase={firstSentence(presented.blocks)} />
        </p>
      )}
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {open ? 'Less' : 'More reasons'}
      </button>
      <div id={id} className={styles['columns']}>
        {open && children}
      </div>
    </div>
  )
}

/** Under the view: a line that opens all reasons. */
export function WhyBelow({ open, onToggle, children }: PlaceProps) {
  const id = useId()
  return (
    <div className={styles['below']} data-why="below">
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          Why, what binds, what would flip it
        </button>
      </h2>
      <div id={id}>{open && children}</div>
    </div>
  )
}
