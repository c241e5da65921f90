import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import type { Cell } from '../../cells.ts'
import type { OpenDialog } from '../Dialogs.tsx'
import { lateDialog } from '../LatePart.tsx'
import { Opening } from '../palette/Opening.tsx'
import { useFileDrop } from '../share/use-file-drop.ts'
import { answersAt } from '../use-areas.ts'
import { listen } from './listen.ts'
import { useAction } from './use-action.ts'
import { usePageActions } from './use-page-actions.ts'

const ShortcutsDialog = lateDialog(
  'The list of keys',
  () => import('./ShortcutsDialog.tsx'),
  ({ ShortcutsDialog }) => ShortcutsDialog,
)

const PresetDialog = lateDialog(
  'The list of presets',
  () => import('../panel/PresetDialog.tsx'),
  ({ PresetDialog }) => PresetDialog,
)

const questions = Object.fromEntries(areas.map(({ id, question }) => [id, question]))

const Palette = lateDialog(
  'The search',
  () => import('../palette/Palette.tsx'),
  ({ Palette }) => Palette,
)

/** It has to be there in the frame after its key: it is loaded when nothing else is to do. */
function askForPalette(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(Palette.ask, { timeout: 5000 })
  else setTimeout(Palette.ask, 1500)
}

interface PageKeysProps {
  readonly reading: Reading
  readonly cells: readonly Cell[]
  /** Options with a colour, the recommended one first. */
  readonly shown: readonly string[]
  readonly colourOf: (option: string) => string
  readonly onDialog: (dialog: OpenDialog | undefined) => void
  readonly onSaid: (sentence: string) => void
}

/** The keys of the page, what the page itself can do, and what keys open. Loaded right after the answer. */
export function PageKeys({ reading, cells, shown, colourOf, onDialog, onSaid }: PageKeysProps) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | 'presets'>()
  const [text, onText] = useState('')
  const back = useRef<Element>(null)
  const onClose = useCallback(() => setOpen(undefined), [])
  const { evaluation, flips } = reading
  useEffect(listen, [])
  useEffect(askForPalette, [])
  usePageActions(reading, onDialog, onSaid)
  useFileDrop(
    onSaid,
    useCallback(() => onDialog(undefined), [onDialog]),
  )
  useAction('palette', () => {
    back.current = document.activeElement
    onText('')
    setOpen('palette')
  })
  useAction('shortcuts', () => setOpen('shortcuts'))
  useAction('presets', () => setOpen('presets'))
  const before = useMemo(
    () => [
      ...new Set(flips.map(({ parameter }) => `input ${parameter}`)),
      ...shown.map((option) => `option ${option}`),
    ],
    [flips, shown],
  )
  return (
    <>
      {open === 'palette' && (
        <Palette
          {...{ evaluation, cells, questions, answersAt, before, colourOf, text, onText, onClose, back }}
          meanwhile={<Opening {...{ text, onText, onClose }} />}
        />
      )}
      {open === 'shortcuts' && <ShortcutsDialog onClose={onClose} />}
      {open === 'presets' && <PresetDialog scenario={evaluation.scenario} onClose={onClose} />}
    </>
  )
}
