import { useMemo, useState } from 'react'
import type { MenuAt, RowActions } from './RowFrame.tsx'

/** The row whose menu is open, and where. */
export interface OpenedRow {
  readonly id: string
  readonly at: MenuAt
}

/** What rows can ask for, and whose menu is open. */
export function useRowMenu(onOrigin: (id: string) => void) {
  const [opened, setOpened] = useState<OpenedRow>()
  const actions = useMemo<RowActions>(() => ({ onOrigin, onMenu: (id, at) => setOpened({ id, at }) }), [onOrigin])
  return { actions, opened, close: () => setOpened(undefined) }
}
