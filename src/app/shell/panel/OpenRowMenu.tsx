import type { OpenedRow } from './use-row-menu.ts'
import { latePart } from '../LatePart.tsx'

const RowMenu = latePart('The menu of the input', async () => ({ View: (await import('./RowMenu.tsx')).RowMenu }), true)

interface OpenRowMenuProps {
  readonly opened: OpenedRow | undefined
  readonly onOrigin: (id: string) => void
  readonly onClose: () => void
}

/** The one menu that rows share. It is loaded when it is first asked for. */
export function OpenRowMenu({ opened, onOrigin, onClose }: OpenRowMenuProps) {
  if (!opened) return undefined
  return <RowMenu {...opened} onOrigin={onOrigin} onClose={onClose} />
}
