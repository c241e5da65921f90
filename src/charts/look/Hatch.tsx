import type { ChartTheme } from './theme.ts'

interface HatchProps {
  readonly id: string
  readonly theme: ChartTheme
  /** Which of the page's two strengths: a faint one lies over colours and marks. */
  readonly faint?: boolean
}

/** The hatch that means ruled out: 45 degrees, 7 px apart, 1 px wide, the same everywhere. */
export function Hatch({ id, theme, faint }: HatchProps) {
  return (
    <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0.5 0V7" stroke={theme.hatch} strokeWidth={1} strokeOpacity={faint ? 0.5 : 0.85} fill="none" />
    </pattern>
  )
}

/** An address within the same SVG. */
export const use = (id: string): string => `url(#${id})`
