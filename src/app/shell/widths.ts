/**
 * How the page is laid out: three columns; inputs beside the view; inputs in a drawer; inputs in a sheet at the bottom.
 * In CSS pixels, so that a page at 200 % is the one of half its width.
 */
export type WidthClass = 'wide' | 'middle' | 'narrow' | 'phone'

/** Where each layout begins, px, the widest first. The style sheets repeat them: CSS cannot read them. */
const begins = [
  { layout: 'wide', from: 1360 },
  { layout: 'middle', from: 1024 },
  { layout: 'narrow', from: 640 },
] as const

export const widthClassOf = (reaches: (from: number) => boolean): WidthClass =>
  begins.find(({ from }) => reaches(from))?.layout ?? 'phone'

/** The widths at which the layout changes. */
export const turningWidths: readonly number[] = begins.map(({ from }) => from)
