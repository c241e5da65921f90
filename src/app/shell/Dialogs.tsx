import type { Reading, ShownPicture } from '../../decisions/decision.ts'
import { lateDialog } from './LatePart.tsx'
import type { TakenFrom } from './share/picture-wish.ts'

const OriginDialog = lateDialog(
  'The origin of the figure',
  () => import('./OriginDialog.tsx'),
  ({ OriginDialog }) => OriginDialog,
)
const ShareDialog = lateDialog(
  'Share and export',
  () => import('./share/ShareDialog.tsx'),
  ({ ShareDialog }) => ShareDialog,
)
const NoteDialog = lateDialog(
  'The note',
  () => import('./NoteDialog.tsx'),
  ({ NoteDialog }) => NoteDialog,
)
const InputDialog = lateDialog(
  'What is known of the input',
  () => import('./InputDialog.tsx'),
  ({ InputDialog }) => InputDialog,
)

/** What lies over the page; one thing at a time. */
export type OpenDialog =
  | { readonly kind: 'share' }
  | { readonly kind: 'export'; readonly picture?: ShownPicture }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'input'; readonly id: string }
  /** A note on an input, an option or an area. */
  | { readonly kind: 'note'; readonly at: string }

interface DialogsProps {
  readonly dialog: OpenDialog | undefined
  readonly reading: Reading
  readonly from: TakenFrom
  readonly onDialog: (dialog: OpenDialog | undefined) => void
  readonly onSaid: (sentence: string) => void
}

/** Every dialog is loaded when it is first opened. */
export function Dialogs({ dialog, reading, from, onDialog, onSaid }: DialogsProps) {
  const { evaluation } = reading
  const close = () => onDialog(undefined)
  const opened = (sentence: string) => {
    onSaid(sentence)
    close()
  }
  return (
    <>
      {dialog?.kind === 'figure' && (
        <OriginDialog
          evaluation={evaluation}
          figure={dialog.figure}
          onFigure={(figure) => onDialog({ kind: 'figure', figure })}
          onClose={close}
        />
      )}
      {(dialog?.kind === 'share' || dialog?.kind === 'export') && (
        <ShareDialog
          from={from}
          start={dialog.kind === 'share' ? 'link' : 'image'}
          picture={dialog.kind === 'export' ? dialog.picture : undefined}
          onClose={close}
          onOpened={opened}
        />
      )}
      {dialog?.kind === 'note' && <NoteDialog evaluation={evaluation} at={dialog.at} onClose={opened} />}
      {dialog?.kind === 'input' && <InputDialog id={dialog.id} onClose={close} />}
    </>
  )
}
