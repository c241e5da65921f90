import { useMemo } from 'react'
import { useKept } from '../../ui/Kept.tsx'
import { Later } from '../../ui/Later.tsx'
import type { Reading } from '../decision.ts'
import { PictureTabs } from '../PictureTabs.tsx'
import type { CardProps } from './card-props.ts'
import { FlipCard } from './FlipCard.tsx'
import { MapCard } from './MapCard.tsx'
import { picturesOf, type Drawn } from './pictures.ts'
import styles from './Pictures.module.css'
import type { Tab } from './ReservedPictures.tsx'
import { ScatterCard } from './ScatterCard.tsx'

interface PicturesProps extends Omit<CardProps, 'pictures'> {
  /** What is under a hand is drawn by it. */
  readonly now: Reading
  /** The same and all else, a few frames behind while a hand moves. */
  readonly drawn: Drawn
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly updating: boolean | undefined
}

const tabs: readonly { readonly value: Tab; readonly label: string }[] = [
  { value: 'map', label: 'Map' },
  { value: 'scatter', label: 'Cost and quality' },
  { value: 'flips', label: 'Flips' },
  { value: 'table', label: 'Table' },
]

/** Map and scatter side by side where there is room, the flip strip below; one at a time on a phone. */
export function Pictures({ now, drawn, tab, onTab, updating, moving, ...card }: PicturesProps) {
  const live = useMemo(() => picturesOf({ ...drawn, reading: now }), [drawn, now])
  const { actions } = card
  // Colours change what is drawn as figures do: both come together.
  const drawing = useMemo(() => ({ pictures: picturesOf(drawn), actions }), [drawn, actions])
  const mark = useKept(live.mark)
  return (
    <>
      <div className={styles['tabs']} data-tabs="">
        <PictureTabs {...{ tabs, tab, onTab }} />
      </div>
      <div className={styles['pair']}>
        <div className={styles['place']} data-picture="map">
          <Later of={drawing}>{(shown) => <MapCard {...card} {...shown} mark={mark} winner={live.winner} />}</Later>
        </div>
        <div className={styles['place']} data-picture="scatter">
          <Later of={drawing}>{(shown) => <ScatterCard {...card} {...shown} {...{ live, moving }} />}</Later>
        </div>
      </div>
      <div className={styles['place']} data-picture="flips">
        <Later of={drawing}>
          {(shown) => (
            <FlipCard
              {...shown}
              pairPictures={now.pair && live}
              updating={updating}
              onPicture={card.onPicture}
              onHighlight={card.onHighlight}
              highlight={card.highlight ?? card.selected}
            />
          )}
        </Later>
      </div>
    </>
  )
}
