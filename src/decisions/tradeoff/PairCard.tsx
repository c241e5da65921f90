import { useMemo } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Choose } from '../../ui/Segmented.tsx'
import { sayPresent } from '../pair-inputs.ts'
import { PairMapCard } from '../PairMapCard.tsx'
import type { CardProps } from './card-props.ts'
import { pairChoices, sayPlace } from './pair-series.ts'
import { pairHeight } from './picture-sizes.ts'
import styles from './PairCard.module.css'

type PairCardProps = Pick<CardProps, 'pictures' | 'actions' | 'highlight' | 'onPicture'>

/** Who wins at each pair of two inputs that are chosen. */
export function PairCard({ pictures, actions, highlight, onPicture }: PairCardProps) {
  const { openPair } = actions
  const series = useKept(useMemo(() => pictures.pair(), [pictures]))
  const choices = useMemo(() => pairChoices(pictures.flips().map(({ id }) => id)), [pictures])
  const { reading } = pictures
  const { pair } = reading
  if (!series || !pair) return undefined
  const choose = (axis: 'x' | 'y', id: string) =>
    openPair(id === pair[axis === 'x' ? 'y' : 'x'] ? { x: pair.y, y: pair.x } : { ...pair, [axis]: id })
  const chooser = (axis: 'x' | 'y', name: string) => (
    <div className={styles['choice']}>
      <span aria-hidden="true">{name}</span>
      <Choose
        label={`Input ${name.toLowerCase()}`}
        value={pair[axis]}
        options={choices}
        onChoose={(id) => choose(axis, id)}
      />
    </div>
  )
  return (
    <PairMapCard
      card="pair"
      name="Map of two inputs"
      note="who wins at each pair, the rest held; the mark is the present pair"
      counting="Counting who wins at each pair."
      {...{ series, reading, tracks: reading.tracks, actions, highlight, onPicture }}
      heightFor={pairHeight}
      sayPlace={(place) => sayPlace(pair, place)}
      saysNow={sayPresent(series.inputs)}
      controls={
        <Button look="icon" label="Close the map of two inputs" onClick={() => openPair(undefined)}>
          <Icon name="close" />
        </Button>
      }
    >
      <div className={styles['choices']}>
        {chooser('x', 'Across')}
        {chooser('y', 'Upwards')}
      </div>
    </PairMapCard>
  )
}
