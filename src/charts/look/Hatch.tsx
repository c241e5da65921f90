import type { ChartTheme } from './theme.ts'

interface HatchProps {
  readonly id: string
  readonly theme: ChartTheme
  /** Which of the page's two strengths: a faint one lies over colours and marks. */
  readonly faint?: boolean
}

/** Between two lines of the hatch, px. */
const usualPitch = 7

/** The hatch that means ruled out: 45 degrees, 1 px wide, the same everywhere. */
export function Hatch({ id, theme, faint }: HatchProps) {
  const pitch = theme.hatchPitch ?? usualPitch
  return (
    <pattern id={id} width={pitch} height={pitch} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d={`M0.5 0V${pitch}`} stroke={theme.hatch} strokeWidth={1} strokeOpacity={faint ? 0.5 : 0.85} fill="none" />
    </pattern>
  )
}

/** An address within the same SVG. */
export const use = (id: string): string => `url(#${id})`
