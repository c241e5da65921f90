import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import type { Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import type { Cell } from '../../cells.ts'
import type { OpenDialog } from '../Dialogs.tsx'
import { listen } from './listen.ts'
import { useAction } from './use-action.ts'
import { usePageActions } from './use-page-actions.ts'

const loadPalette = () => import('../palette/Palette.tsx')
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }))

const questions = Object.fromEntries(areas.map(({ id, question }) => [id, question]))

/** The palette has to be there at once when its key is pressed: it is fetched when nothing else is to do. */
function usePrefetched(): void {
  useEffect(() => {
    const soon = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1500))
    soon(() => void loadPalette())
  }, [])
}

interface PageKeysProps {
  readonly reading: Reading
  readonly cells: readonly Cell[]
  /** Options with a colour, the recommended one first. */
  readonly shown: readonly string[]
  readonly colourOf: (option: string) => string
  readonly onDialog: (dialog: OpenDialog) => void
  readonly onSaid: (sentence: string) => void
}

/** The keys of the page, what the page itself can do, and what keys open. Loaded right after the answer. */
export function PageKeys({ reading, cells, shown, colourOf, onDialog, onSaid }: PageKeysProps) {
  const [open, setOpen] = useState<'palette' | 'shortcuts'>()
  const { evaluation, flips } = reading
  useEffect(listen, [])
  usePrefetched()
  usePageActions(reading, onDialog, onSaid)
  useAction('palette', () => setOpen('palette'))
  useAction('shortcuts', () => setOpen('shortcuts'))
  const before = useMemo(
    () => [
      ...new Set(flips.map(({ parameter }) => `input ${parameter}`)),
      ...shown.map((option) => `option ${option}`),
    ],
    [flips, shown],
  )
  const close = () => setOpen(undefined)
  return (
    <Suspense>
      {open === 'palette' && <Palette {...{ evaluation, cells, questions, before, colourOf }} onClose={close} />}
      {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </Suspense>
  )
}
