import { useRef, useState, type FormEvent, type MouseEvent } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Choose } from '../../ui/Segmented.tsx'
import { recordCaps } from '../../scenario/decision-record.ts'
import { sayNoteRemoved } from '../../wording/record.ts'
import type { ViewActions } from '../decision.ts'
import type { RecordModel, SaidNote } from './model.ts'
import styles from './Record.module.css'

interface NotesProps {
  readonly model: Pick<RecordModel, 'notes' | 'anchors'>
  readonly actions: Pick<ViewActions, 'addNote' | 'removeNote'>
}

/** A new note: what it is about, who says it, what they say. */
function NewNote({ model: { anchors }, actions: { addNote } }: NotesProps) {
  const [at, setAt] = useState(anchors[0]?.id ?? '')
  const [by, setBy] = useState('')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = (event: FormEvent) => {
    event.preventDefault()
    const [first] = addNote({ at, by, text })
    setProblem(first?.message)
    if (!first) setText('')
  }
  return (
    <form className={styles['newNote']} onSubmit={add}>
      <Choose
        label="What the note is about"
        value={at}
        options={anchors.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={setAt}
      />
      <input
        type="text"
        aria-label="Your initials"
        placeholder="Initials"
        value={by}
        maxLength={recordCaps.by}
        onChange={({ currentTarget }) => setBy(currentTarget.value)}
      />
      <input
        type="text"
        aria-label="Note"
        placeholder={`Note, at most ${recordCaps.note} characters`}
        value={text}
        maxLength={recordCaps.note}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit">Add note</Button>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </form>
  )
}

/** What people said about inputs, options and areas. It travels in the link. */
export function Notes({ model, actions }: NotesProps) {
  const { notes } = model
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const remove = ({ currentTarget }: MouseEvent<HTMLButtonElement>, { id, about }: SaidNote) => {
    const item = currentTarget.closest('li')
    const next = item?.nextElementSibling?.querySelector('button')
    // What has the focus is about to go.
    ;(next ?? heading.current)?.focus()
    actions.removeNote(id)
    setSaid(sayNoteRemoved(about, notes.length))
  }
  return (
    <section>
      <div className={styles['notesHead']}>
        <h2 ref={heading} tabIndex={-1}>
          Notes
        </h2>
        <p role="status">{said}</p>
      </div>
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.id} data-note={note.id}>
              <b>{note.about}</b> <span>{note.text}</span>
              <small>{note.by === '' ? note.on : `${note.by}, ${note.on}`}</small>
              <Button
                look="quiet"
                aria-label={`Remove the note on ${note.about}: ${note.text}`}
                onClick={(event) => remove(event, note)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewNote model={model} actions={actions} />
    </section>
  )
}
