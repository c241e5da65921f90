import { useRef, useState, type FormEvent } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { areas } from '../../decisions/index.ts'
import { recordCaps } from '../../scenario/decision-record.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { sayAbout } from '../../wording/record.ts'
import { app } from '../use-app.ts'
import { dropDraft, keepDraft, noteDraft, type NoteDraft } from './note-drafts.ts'
import styles from './Dialogs.module.css'

interface NoteDialogProps {
  readonly evaluation: Evaluation
  /** Id of an input, an option or an area. */
  readonly at: string
  /** With what was done, where something was. */
  readonly onClose: (sentence: string) => void
}

/** A remark on what had the focus. It stands in the decision record and travels in the link. */
export function NoteDialog({ evaluation, at, onClose }: NoteDialogProps) {
  const [{ by, text }, setDraft] = useState(() => noteDraft(at))
  const [problem, setProblem] = useState<string>()
  const words = useRef<HTMLTextAreaElement>(null)
  const about = sayAbout(evaluation, areas, at)
  const write = (draft: NoteDraft) => {
    setDraft(draft)
    keepDraft(at, draft)
  }
  const add = (event: FormEvent) => {
    event.preventDefault()
    const [first] = app.addNote({ at, by, text })
    if (first) return setProblem(first.message)
    dropDraft(at)
    onClose(`Note on ${about} added to the decision record.`)
  }
  return (
    <Modal
      title={`Note on ${about}`}
      lead="It stands in the decision record and travels in the link."
      startAt={words}
      onClose={() => onClose('')}
    >
      <form className={styles['note']} onSubmit={add}>
        <label>
          Note, at most {recordCaps.note} characters
          <textarea
            ref={words}
            rows={3}
            value={text}
            maxLength={recordCaps.note}
            onChange={({ currentTarget }) => write({ by, text: currentTarget.value })}
          />
        </label>
        <label>
          Your initials
          <input
            type="text"
            value={by}
            maxLength={recordCaps.by}
            onChange={({ currentTarget }) => write({ by: currentTarget.value, text })}
          />
        </label>
        {problem !== undefined && <p role="alert">{problem}</p>}
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            Add note
          </Button>
        </div>
      </form>
    </Modal>
  )
}
