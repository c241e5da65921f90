import { lazy, Suspense } from 'react'
import type { OpenedRow } from './use-row-menu.ts'

const RowMenu = lazy(async () => ({ default: (await import('./RowMenu.tsx')).RowMenu }))

interface OpenRowMenuProps {
  readonly opened: OpenedRow | undefined
  readonly onOrigin: (id: string) => void
  readonly onClose: () => void
}

/** The one menu that rows share. It is loaded when it is first asked for. */
export function OpenRowMenu({ opened, onOrigin, onClose }: OpenRowMenuProps) {
  if (!opened) return undefined
  return (
    <Suspense>
      <RowMenu {...opened} onOrigin={onOrigin} onClose={onClose} />
    </Suspense>
  )
}
