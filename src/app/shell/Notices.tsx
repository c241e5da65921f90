import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { app, useFaults, useOpening, useRemoved, useStatus } from '../use-app.ts'

interface NoticesProps {
  /** A short confirmation: *Link copied.* */
  readonly said: string
  readonly onSaid: () => void
}

function FromLink() {
  const opening = useOpening()
  if (opening.kind !== 'link') return undefined
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => app.keep()}>Keep</Button>
          <Button onClick={() => app.discard()}>Discard</Button>
        </>
      }
    >
      From a link. It is in a place of its own; your scenarios are untouched.
      {opening.notes.length > 0 && (
        <ul>
          {opening.notes.map((note) => (
            <li key={`${note.path} ${note.message}`}>{note.message}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

/** Deleting is undone from here as long as the line stands. */
function Removed() {
  const removed = useRemoved()
  const [first] = removed
  if (!first) return undefined
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => removed.forEach(({ slot }) => void app.restoreSlot(slot))}>Undo</Button>
          <Button onClick={() => app.dismissRemoved()}>Close</Button>
        </>
      }
    >
      {removed.length === 1 ? `“${first.name}” deleted` : `${removed.length} scenarios deleted`}, kept in the list for
      30 days.
    </Notice>
  )
}

/** Lines under the app bar: where this came from, what is not saved, what broke, what was just done. */
export function Notices({ said, onSaid }: NoticesProps) {
  const opening = useOpening()
  const { saved, computing } = useStatus()
  const faults = useFaults()
  return (
    <>
      <FromLink />
      <Removed />
      {opening.kind === 'own' &&
        opening.problems.map((problem) => (
          <Notice key={problem} tone="warn">
            {problem}
          </Notice>
        ))}
      {typeof saved === 'object' && (
        <Notice tone="warn">Not saved: {saved.notSaved} Copy the link to keep this scenario.</Notice>
      )}
      {computing === 'main-thread' && (
        <Notice tone="warn">
          The background worker could not be started. Draws are fewer and run on the page itself.
        </Notice>
      )}
      {faults.map(({ id, sentence }) => (
        <Notice key={id} tone="bad" actions={<Button onClick={() => app.dismissFault(id)}>Dismiss</Button>}>
          {sentence}
        </Notice>
      ))}
      {said !== '' && <Notice actions={<Button onClick={onSaid}>Close</Button>}>{said}</Notice>}
    </>
  )
}
