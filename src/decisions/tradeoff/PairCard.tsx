import { useMemo, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { regimeTable } from '../../charts/regimes/describe.ts'
import type { RegimeKey } from '../../charts/regimes/keys.ts'
import { RegimeMap } from '../../charts/regimes/RegimeMap.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useKept } from '../../ui/Kept.tsx'
import { Choose } from '../../ui/Segmented.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { keyedPair, placedPair, typedPair, type PairInputs } from '../pair-inputs.ts'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import { pairChoices, sayPlace } from './pair-series.ts'
import { PairStepper } from './PairStepper.tsx'
import { pairHeight } from './picture-sizes.ts'
import { sayLimits } from './scatter-axes.ts'
import styles from './PairCard.module.css'

type PairCardProps = Pick<CardProps, 'pictures' | 'actions' | 'highlight' | 'onPicture'>

/** Who wins at each pair of two inputs: chosen, dragged, pressed, stepped or typed. */
export function PairCard({ pictures, actions, highlight, onPicture }: PairCardProps) {
  const { slotOf, moveInputs, setInputs, openPair, beginGesture, endGesture } = actions
  const [showsTable, setShowsTable] = useState(false)
  const series = useKept(useMemo(() => pictures.pair(), [pictures]))
  const regimes = useMemo(
    () =>
      series?.regimes.map((one) => ({
        ...one,
        slot: one.option === undefined ? ('grey' as const) : slotOf(one.option),
      })),
    [series?.regimes, slotOf],
  )
  const choices = useMemo(() => pairChoices(pictures.flips().map(({ id }) => id)), [pictures])
  const { reading } = pictures
  const { evaluation, tracks, pair } = reading
  if (!series || !pair || !regimes) return undefined
  const { x, y, grid, now, range, winner, inputs } = series
  const move = (next: PairInputs) => {
    if (Object.keys(next).length > 0) moveInputs(next, sayLimits(next))
  }
  const key = ({ axis, ...asked }: RegimeKey) => move(keyedPair(evaluation, tracks[pair[axis]], pair[axis], asked))
  const picture = grid && { x, y, grid, regimes, now, range, winner }
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
  const stepper = (axis: 'x' | 'y') => (
    <PairStepper
      key={pair[axis]}
      input={inputs[axis]}
      hold={actions.hold}
      onStep={(by) => key({ kind: 'step', axis, by })}
      onStart={beginGesture}
      onEnd={() => endGesture(inputs[axis].name.toLowerCase())}
      onEnter={(text) => {
        const typed = typedPair(evaluation, pair[axis], text)
        if (typeof typed === 'string') return typed
        setInputs(typed, sayLimits(typed))
        return undefined
      }}
    />
  )
  const table = showsTable && picture && <ChartTable table={regimeTable(picture)} />
  return (
    <ChartCard
      name="Map of two inputs"
      note="who wins at each pair, the rest held; the mark is the present pair"
      controls={
        <Button look="icon" label="Close the map of two inputs" onClick={() => openPair(undefined)}>
          <Icon name="close" />
        </Button>
      }
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={picture && (() => table)}
      {...(picture && pictureTools(onPicture, 'pair', {}))}
      updating={series.outdated && grid !== undefined}
    >
      <div className={styles['choices']}>
        {chooser('x', 'Across')}
        {chooser('y', 'Upwards')}
      </div>
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          picture ? (
            <RegimeMap
              {...picture}
              width={width}
              height={pairHeight(width)}
              highlight={highlight}
              onStart={beginGesture}
              onMove={(place) => move(placedPair(evaluation, pair, place))}
              onKey={key}
              onEnd={() => endGesture(`${x.title.toLowerCase()} and ${y.title.toLowerCase()}`)}
              says={(fx, fy) => sayPlace(pair, { x: fx, y: fy })}
            />
          ) : (
            <p className={styles['counting']} style={{ height: pairHeight(width) }}>
              Counting who wins at each pair.
            </p>
          )
        }
      </Sized>
      <div className={styles['steppers']}>
        {stepper('x')}
        {stepper('y')}
      </div>
    </ChartCard>
  )
}
