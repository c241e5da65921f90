import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import type { Cell } from '../../cells.ts'
import type { OpenDialog } from '../Dialogs.tsx'
import { lateDialog } from '../LatePart.tsx'
import { Opening } from '../palette/Opening.tsx'
import type { Palette } from '../palette/Palette.tsx'
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

interface Loaded {
  readonly Palette: typeof Palette
}

/**
 * The palette has to be there in the frame after its key: it is loaded when nothing else is to do, and kept as it is,
 * since what is lazy waits a while when it is first shown.
 */
function usePalette(wanted: boolean): Loaded | undefined {
  const [palette, setPalette] = useState<Loaded>()
  useEffect(() => {
    const load = async () => setPalette(await import('../palette/Palette.tsx'))
    if (wanted) void load()
    else if ('requestIdleCallback' in window) requestIdleCallback(() => void load(), { timeout: 5000 })
    else setTimeout(() => void load(), 1500)
  }, [wanted])
  return palette
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
  const loaded = usePalette(open === 'palette')
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
      {open === 'palette' && !loaded && <Opening {...{ text, onText, onClose }} />}
      {open === 'palette' && loaded && (
        <loaded.Palette
          {...{ evaluation, cells, questions, answersAt, before, colourOf, text, onText, onClose, back }}
        />
      )}
      {open === 'shortcuts' && <ShortcutsDialog onClose={onClose} />}
      {open === 'presets' && <PresetDialog scenario={evaluation.scenario} onClose={onClose} />}
    </>
  )
}
