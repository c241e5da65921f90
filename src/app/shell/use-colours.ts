import { useMemo, useState } from 'react'
import type { Presented } from '../../decisions/decision.ts'
import { useKept } from '../../ui/Kept.tsx'
import { assigned, grey, type Palette } from './colours.ts'

/** Colours stay with their options from one evaluation to the next; answers have that of the option that stands for them. */
export function useColours({ options: shown, stands: given }: Presented): (option: string) => string {
  const stands = useKept(given)
  const [before, setBefore] = useState<Palette>(new Map())
  const palette = assigned(before, shown)
  if (palette !== before) setBefore(palette)
  return useMemo(
    () => (option: string) => palette.get(option) ?? palette.get(stands?.[option] ?? '') ?? grey,
    [palette, stands],
  )
}
