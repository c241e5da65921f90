import type { EdgeNotes } from './edge-texts.ts'
import { upright, uprightHeight, type FrameGiven, type MapForm, type MapFrame } from './frame.ts'
import { rightAngled, rightAngledHeight } from './right-angled.ts'

/** Where everything that stays goes, so that the triangle is as large as the picture allows. */
export const frameOf = (given: FrameGiven): MapFrame =>
  given.form === 'triangle' ? upright(given) : rightAngled(given)

/** A height at which a map of this width is as large as it can be. */
export const heightFor = (form: MapForm, width: number, listed = 0, edges?: EdgeNotes): number =>
  form === 'right-angled' ? rightAngledHeight(width, listed, edges) : uprightHeight(width, listed, edges)
