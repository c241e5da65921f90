import type { ViewActions, ViewProps } from '../decision.ts'
import type { Pictures, TradeoffModel } from './present.ts'

/** What every picture of this view takes. */
export interface CardProps {
  readonly pictures: Pictures
  readonly actions: ViewActions
  /** The option that is pointed at in any of the pictures. */
  readonly highlight: string | undefined
  readonly onPicture: ViewProps<TradeoffModel>['onPicture']
}
