import { knowledgeOf } from '../../alternatives/answers.ts'
import type { Evaluation, Regimes } from '../../alternatives/evaluation.ts'
import { placeOnTrack } from '../../alternatives/track.ts'
import { say } from '../../base/format.ts'
import { fractionOf, valueAt } from '../../base/scale.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { axisOf, draggedValue } from '../../scenario/track-values.ts'
import { inputAt, isRange } from '../../scenario/values.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import { sayYears } from '../../wording/knowledge-fails.ts'
import { numeric, pairInput, type PairInput, type Place } from '../pair-inputs.ts'
import { regimePair } from './assess.ts'
import type { KnowledgeModel } from './present.ts'

type Ends = readonly [low: number, high: number]

interface SeriesAxis {
  readonly title: string
  readonly scale: 'linear' | 'log'
  readonly low: number
  readonly high: number
  readonly format: (value: number) => string
  readonly ticks?: readonly number[]
  /** The value at a fraction of it. */
  readonly at: (fraction: number) => number
}

/** Where each way wins, but for colours. Across: how long a fact stays true, so changes a year run backwards. */
export interface ApproachMap {
  readonly x: SeriesAxis
  readonly y: SeriesAxis
  readonly grid?: { readonly columns: number; readonly rows: number; readonly cells: Uint8Array }
  readonly regimes: readonly { readonly option?: string; readonly label: string }[]
  readonly now: Place
  readonly range: { readonly x: Ends; readonly y: Ends }
  readonly winner?: number
  readonly inputs: { readonly x: PairInput; readonly y: PairInput }
  /** Changes a year run backwards. */
  readonly turned: true
  readonly outdated: boolean
}

const hour = 1 / 8760
const day = 1 / 365
const roundTimes = [hour, day, 7 * day, 1 / 12, 1, 10] as const
const timeWords = ['1 h', '1 day', '1 week', '1 month', '1 year', '10 years'] as const

const sayTime = (years: number): string => timeWords[roundTimes.findIndex((one) => one === years)] ?? sayYears(years)

/** The other end of the track first: many changes a year are a short life. */
const mirrored = (parameter: NumericParameter): SeriesAxis => ({
  title: 'How long a fact stays true',
  scale: 'log',
  low: 1 / parameter.track[1],
  high: 1 / parameter.track[0],
  at: (fraction) => 1 / valueAt(axisOf(parameter), 1 - fraction),
  format: sayTime,
  ticks: roundTimes,
})

const upright = (parameter: NumericParameter): SeriesAxis => ({
  title: 'Gap in style or reasoning',
  scale: 'linear',
  low: parameter.track[0],
  high: parameter.track[1],
  at: (fraction) => valueAt(axisOf(parameter), fraction),
  format: (value) => say('share', value),
})

/** Ways in the order in which they come, and the cells by them, the columns turned round. */
function byApproach({ options, cells, columns, rows }: Regimes) {
  const keys = options.map((option) => (option === undefined ? undefined : knowledgeOf(option)))
  const found = [...new Set(keys)]
  const index = keys.map((key) => found.indexOf(key))
  const turned = new Uint8Array(cells.length)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[row * columns + column] = index[cells[row * columns + (columns - 1 - column)] ?? 0] ?? 0
  return { found, grid: { columns, rows, cells: turned } }
}

const rangeOn = (parameter: NumericParameter, value: ReturnType<typeof inputAt>): Ends => {
  const axis = axisOf(parameter)
  const now = placeOnTrack(parameter, value)
  return isRange(value) ? [fractionOf(axis, value.low), fractionOf(axis, value.high)] : [now, now]
}

/** An input as the map has room for it: its range is the box. */
const shortInput = (evaluation: Evaluation, parameter: NumericParameter, name: string): PairInput => {
  const { shown, ...input } = pairInput(evaluation, parameter)
  const { range: _, ...rest } = shown
  return { ...input, name, shown: rest }
}

export function approachMap({ reading, approaches, knowledge }: KnowledgeModel): ApproachMap | undefined {
  const { evaluation, pair } = reading
  const [x, y] = [numeric(regimePair.x), numeric(regimePair.y)]
  if (!x || !y) return undefined
  const counted = pair?.x === regimePair.x && pair.y === regimePair.y ? pair : undefined
  const [valueX, valueY] = [inputAt(evaluation.scenario, x.id), inputAt(evaluation.scenario, y.id)]
  const mapped = counted?.regimes && byApproach(counted.regimes)
  const winner = mapped?.found.indexOf(knowledge) ?? -1
  const [low, high] = rangeOn(x, valueX)
  return {
    x: mirrored(x),
    y: upright(y),
    ...(mapped && { grid: mapped.grid }),
    regimes: (mapped?.found ?? []).map((key) =>
      key === undefined
        ? { label: 'nothing fits' }
        : { option: approaches.find((one) => one.knowledge === key)?.option ?? key, label: approachNames[key] },
    ),
    now: { x: 1 - placeOnTrack(x, valueX), y: placeOnTrack(y, valueY) },
    range: { x: [1 - high, 1 - low], y: rangeOn(y, valueY) },
    ...(winner >= 0 && { winner }),
    inputs: { x: shortInput(evaluation, x, 'Changes'), y: shortInput(evaluation, y, 'Gap in style') },
    turned: true,
    outdated: counted?.outdated ?? false,
  }
}

/** A place on the map in words, for the hint at the pointer and for those who listen. */
export function sayPlace({ x, y }: Place): string {
  const [changes, gap] = [numeric(regimePair.x), numeric(regimePair.y)]
  if (!changes || !gap) return ''
  const life = sayYears(1 / draggedValue(changes, 1 - x))
  return `A fact stays true for ${life}, gap ${say('share', draggedValue(gap, y))}`
}
