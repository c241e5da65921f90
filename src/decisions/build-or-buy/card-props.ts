import type { TakePicture, ViewActions } from '../decision.ts'
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
