import { useCallback, useState } from 'react'
import { useAction } from './keys/use-action.ts'
import type { WidthClass } from './widths.ts'

export type Side = 'left' | 'right'

export interface Sides {
  readonly left: boolean
  readonly right: boolean
}

/** What stands open until somebody decides otherwise. */
const usual: Readonly<Record<WidthClass, Sides>> = {
  wide: { left: true, right: true },
  middle: { left: true, right: false },
  narrow: { left: false, right: false },
  phone: { left: false, right: false },
}

/** Inputs at the left, reasons at the right: open or folded, remembered for each layout as long as the page. */
export function useSides(width: WidthClass): { readonly sides: Sides; readonly toggle: (side: Side) => void } {
  const [chosen, setChosen] = useState<Partial<Record<WidthClass, Sides>>>({})
  const toggle = useCallback(
    (side: Side) =>
      setChosen((before) => {
        const now = before[width] ?? usual[width]
        return { ...before, [width]: { ...now, [side]: !now[side] } }
      }),
    [width],
  )
  useAction('left-panel', width === 'phone' ? undefined : () => toggle('left'))
  useAction('right-panel', () => toggle('right'))
  return { sides: chosen[width] ?? usual[width], toggle }
}
