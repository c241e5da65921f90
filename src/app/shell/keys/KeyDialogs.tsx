import { lazy, Suspense, useState } from 'react'
import { useAction } from './use-action.ts'

const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }))

/** What keys themselves open: the list of all keys. */
export function KeyDialogs() {
  const [listed, setListed] = useState(false)
  useAction('shortcuts', () => setListed(true))
  return <Suspense>{listed && <ShortcutsDialog onClose={() => setListed(false)} />}</Suspense>
}
