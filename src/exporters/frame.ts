/** What is behind a picture. `none` leaves it transparent, with ink for a light slide. */
export type Ground = 'white' | 'none' | 'dark'

export interface PictureSize {
  readonly width: number
  readonly height: number
  /** Pixels of the picture for one pixel of the screen, for which charts and texts are designed. */
  readonly unit: number
  /** A slide has wider margins and a larger title than a card on screen. */
  readonly design: 'slide' | 'screen'
}

/** Smallest text is 11 px on screen; at 540 units of height it is 22 px on a slide of 1080. */
const unitsHigh = 540
export const smallest = 11

const fixed = (width: number, height: number): PictureSize => ({
  width,
  height,
  unit: height / unitsHigh,
  design: 'slide',
})

/** Sizes that a picture is laid out for. */
export const pictureSizes = {
  slide: fixed(1920, 1080),
  largeSlide: fixed(3840, 2160),
  card: fixed(1200, 630),
  square: fixed(1080, 1080),
} as const

/** A reason beside the chart: `Because`, `It flips if`. */
export interface SideNote {
  readonly head: string
  readonly text: string
  /** In its place where there is no room for all of it. */
  readonly shorter?: string | undefined
}

/** What stands around a chart. All text is plain: it is escaped when it is written. */
export interface Frame {
  /** The message of the view. */
  readonly title: string
  /** What is plotted, in which units. */
  readonly subtitle?: string
  /** Sources of the values shown, without the word `Source`. */
  readonly source: string
  /** ISO date of the catalogue's edition. */
  readonly edition: string
  /** ISO date on which the picture is made. */
  readonly made: string
  readonly scenario: string
  /** Opens the scenario; goes into the file's metadata. */
  readonly link?: string
  /** Draws the link as a QR code. */
  readonly qr?: boolean
  /** Beside the chart on a slide, the most important first; one that finds no room is left out whole. */
  readonly notes?: readonly SideNote[] | undefined
  /** Said to those who do not see the picture, after title and subtitle. */
  readonly description?: string
  readonly size: PictureSize
  readonly ground: Ground
}

export interface Ink {
  readonly ground: string | undefined
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
}

const light = { ink: '#11161d', ink2: '#3f4854', ink3: '#5f6875', line: '#d5dae1' }

/** Of the tokens of both themes. */
export const inks: Readonly<Record<Ground, Ink>> = {
  white: { ground: '#ffffff', ...light },
  none: { ground: undefined, ...light },
  dark: { ground: '#151a21', ink: '#e9edf3', ink2: '#bac3d0', ink3: '#929dad', line: '#2b333e' },
}

/** The line under every picture. */
export const imprint = ({ scenario, edition, made }: Pick<Frame, 'scenario' | 'edition' | 'made'>): string =>
  `Trilemma, scenario ${scenario}; data edition ${edition}; made ${made}`
