import { useDeferredValue, useMemo } from 'react'
import type { ViewProps } from '../decision.ts'
import type { CardProps } from './card-props.ts'
import { FlipCard } from './FlipCard.tsx'
import { NearestOptions } from './NearestOptions.tsx'
import { nothingFitsOf } from './nothing-fits.ts'
import { picturesOf } from './pictures.ts'
import type { TradeoffModel } from './present.ts'
import { ReservedPictures } from './ReservedPictures.tsx'
import { WaysOut } from './WaysOut.tsx'

interface NothingFitsProps
  extends
    Pick<ViewProps<TradeoffModel>, 'model' | 'actions' | 'updating' | 'onPicture'>,
    Pick<CardProps, 'highlight' | 'onHighlight'> {
  readonly onApply: (values: Parameters<ViewProps<TradeoffModel>['actions']['setInputs']>[0], label: string) => void
}

/** In the place of the pictures where nothing fits: how something would, and how far everything is from it. */
export function NothingFits({ model, actions, onApply, updating, onPicture, ...marks }: NothingFitsProps) {
  // The message and the strip come first: what is to be done about it may follow a frame later.
  const settled = useDeferredValue<TradeoffModel | undefined>(model, undefined)
  const shown = useMemo(() => settled && nothingFitsOf(settled.drawn.reading.evaluation, settled.ways), [settled])
  const pictures = useMemo(() => settled && picturesOf(settled.drawn), [settled])
  if (!shown || !pictures) return <ReservedPictures watchWidth={actions.watchWidth} />
  return (
    <>
      <WaysOut ways={shown.ways} oneLimit={shown.oneLimit} colourOf={actions.colourOf} onApply={onApply} />
      <NearestOptions {...shown} />
      <FlipCard {...{ pictures, actions, updating, onPicture, ...marks }} />
    </>
  )
}
