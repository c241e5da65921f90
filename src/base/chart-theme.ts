/** Colour of an option: it keeps its slot while ranks change. The seventh and later options are grey with their name. */
export type Slot = 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'grey'

/** Every colour a chart uses, as SVG attributes take them. */
export interface ChartTheme {
  readonly surface: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly line2: string
  readonly grid: string
  readonly hatch: string
  readonly focus: string
  readonly bad: string
  /** Opacity of a region's colour. */
  readonly tint: string
  readonly slots: Readonly<Record<Slot, string>>
  /** Between two lines of the hatch, px; absent: as on the page. */
  readonly hatchPitch?: number
  /** Absent: the page's own font. */
  readonly font?: string
}
