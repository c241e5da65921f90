import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import type { PlacedGate } from '../scatter/gates.ts'
import { segmentsPath } from '../shape/svg-path.ts'

/** A limit as it is seen: its line, its triangle on the allowed side, its words. */
export function GateLine({ gate, theme }: { readonly gate: PlacedGate; readonly theme: ChartTheme }) {
  const { line, triangle, text } = gate
  return (
    <>
      <path d={segmentsPath([line])} stroke={theme.ink} strokeWidth={1.6} fill="none" />
      <path d={triangle} fill={theme.surface} stroke={theme.ink} strokeWidth={1.6} strokeLinejoin="round" />
      <Words {...text} weight={600} fill={theme.ink} halo={theme.surface} />
    </>
  )
}
