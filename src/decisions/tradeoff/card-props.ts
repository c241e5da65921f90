import type { TakePicture, ViewActions } from '../decision.ts'
import type { Pictures } from './pictures.ts'

/** What every picture of this view takes. */
export interface CardProps {
  readonly pictures: Pictures
  readonly actions: ViewActions
  /** The option that is pointed at anywhere on the page. */
  readonly highlight: string | undefined
  readonly onHighlight: (option: string | undefined) => void
  /** The option that is pinned. */
  readonly selected: string | undefined
  /** Pins an option, or lets go of the one that is pinned. */
  readonly onSelect: (option: string) => void
  readonly onPicture: TakePicture | undefined
  /** A hand moves an input: what has a place keeps it. */
  readonly moving: boolean
}
