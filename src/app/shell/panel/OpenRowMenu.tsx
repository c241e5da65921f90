import type { OpenedRow } from './use-row-menu.ts'
import { lateDialog } from '../LatePart.tsx'

const RowMenu = lateDialog(
  'The menu of the input',
  () => import('./RowMenu.tsx'),
  ({ RowMenu }) => RowMenu,
)

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
