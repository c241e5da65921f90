import { memo } from 'react'
import { counted } from '../../base/format.ts'
import { currentEdition } from '../../catalog/current-edition.ts'
import { recordOf } from '../../scenario/decision-record.ts'
import { currentFormat } from '../../scenario/link/migrations.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useStatus } from '../use-answers.ts'
import type { State } from '../state.ts'
import { app, editionOf, useApp, useFaults, useOpenedLink, useOpening, useReceived, useRemoved } from '../use-app.ts'
import { latePart } from './LatePart.tsx'
import { sayNotes } from './notes-words.ts'
import { useAreasNow } from './use-areas.ts'

const OlderFigures = latePart(
  'What today’s figures would change',
  () => import('./OlderFigures.tsx'),
  ({ OlderFigures }) => OlderFigures,
)

interface NoticesProps {
  /** A short confirmation: *Link copied.* */
  readonly said: string
  readonly onSaid: () => void
}

function FromLink() {
  const opening = useOpening()
  const edition = useApp(({ scenario }) => scenario.edition)
  const arrived = recordOf(useReceived() ?? {}).notes.length
  const format = /[?&]s=(\d+)\./.exec(useOpenedLink() ?? '')?.[1]
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
      {arrived > 0
        ? `From a link: ${counted(arrived, 'note')}, figures of ${edition}.`
        : `From a link. Figures of ${edition}.`}{' '}
      It is in a place of its own; your scenarios are untouched.
      {format !== undefined && Number(format) < currentFormat && ` Made with format ${format}.`}
      {opening.notes.length > 0 && <p>{sayNotes(opening.notes)}</p>}
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

const hasOlderFigures = (state: State): boolean => (editionOf(state)?.id ?? currentEdition) < currentEdition

function Older() {
  const { evaluation } = useAreasNow().reading
  return (
    <OlderFigures
      evaluation={evaluation}
      meanwhile={<Notice actions={<Button disabled>Show</Button>}>Figures of {evaluation.edition.id}.</Notice>}
    />
  )
}

/** Lines under the app bar: where this came from, what is not saved, what broke, what was just done. */
export const Notices = memo(function Notices({ said, onSaid }: NoticesProps) {
  const isOlder = useApp(hasOlderFigures)
  const opening = useOpening()
  const { saved, computing } = useStatus()
  const faults = useFaults()
  return (
    <>
      <FromLink />
      <Removed />
      {isOlder && <Older />}
      {opening.kind === 'own' &&
        [...new Set(opening.problems)].map((problem) => (
          <Notice key={problem} tone="warn">
            {problem}
          </Notice>
        ))}
      {typeof saved === 'object' && (
        <Notice tone="warn">Not saved: {saved.notSaved}. Copy the link to keep this scenario.</Notice>
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
})
