import { useMemo } from 'react'
import { Segmented } from '../../ui/Segmented.tsx'
import type { CardProps } from './card-props.ts'
import { FlipCard } from './FlipCard.tsx'
import { MapCard } from './MapCard.tsx'
import { picturesOf, type Drawn } from './pictures.ts'
import styles from './Pictures.module.css'
import type { Tab } from './ReservedPictures.tsx'
import { ScatterCard } from './ScatterCard.tsx'

interface PicturesProps extends Omit<CardProps, 'pictures'> {
  readonly drawn: Drawn
  /** The same, a frame behind while a hand moves. */
  readonly later: Drawn
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
export function Pictures({ drawn, later, tab, onTab, updating, moving, ...card }: PicturesProps) {
  const pictures = useMemo(() => picturesOf(drawn), [drawn])
  const settled = useMemo(() => picturesOf(later), [later])
  return (
    <>
      <div className={styles['tabs']} data-tabs="">
        <Segmented
          label="Picture"
          value={tab}
          options={tabs}
          onChoose={(value) => onTab(tabs.find((choice) => choice.value === value)?.value ?? tab)}
        />
      </div>
      <div className={styles['pair']}>
        <div className={styles['place']} data-picture="map">
          <MapCard {...card} pictures={pictures} />
        </div>
        <div className={styles['place']} data-picture="scatter">
          <ScatterCard {...card} {...{ pictures, settled, moving }} />
        </div>
      </div>
      <div className={styles['place']} data-picture="flips">
        <FlipCard
          pictures={settled}
          pairPictures={pictures.reading.pair && pictures}
          actions={card.actions}
          updating={updating}
          onPicture={card.onPicture}
          onHighlight={card.onHighlight}
          highlight={card.highlight ?? card.selected}
        />
      </div>
    </>
  )
}
