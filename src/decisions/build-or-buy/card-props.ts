import type { ShownPicture, TakePicture, ViewActions } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

/** What every picture of this view takes. */
export interface CardProps {
  readonly assessed: SourcingAssessment
  readonly actions: ViewActions
  /** What the answer is, for those who hear the picture. */
  readonly meaning: string
  /** Draws and searches belong to an earlier state. */
  readonly updating: boolean | undefined
  readonly onPicture: TakePicture | undefined
}

/** Nothing is chosen in these pictures. */
const chosen: ShownPicture['chosen'] = {}

/** The tools of a card that take its picture away. */
export const pictureTools = (onPicture: TakePicture | undefined, card: string) =>
  onPicture && {
    chosen,
    onCopy: () => onPicture({ card, chosen }, 'clipboard'),
    onDownload: () => void onPicture({ card, chosen }, 'file'),
  }
