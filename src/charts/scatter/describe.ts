import { counted, listed } from '../../base/format.ts'
import { rangeCells, rangeHeads, type TableData } from '../card/table-data.ts'
import type { ScatterAxis, ScatterGate, ScatterPoint, WordsOf } from './scatter-point.ts'

interface ScatterGiven {
  readonly points: readonly ScatterPoint[]
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly gates: readonly ScatterGate[]
  readonly wordsOf: WordsOf
}

const figureOn = ({ figure, format }: ScatterAxis): ((value: number) => string) => figure ?? format

const withUnit = (axis: ScatterAxis, value: number): string =>
  figureOn(axis)(value) + (axis.unit === undefined ? '' : `\u202f${axis.unit}`)

/** `Cost a request, USD` in the middle of a sentence. */
const named = ({ title }: ScatterAxis): string => title.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())

const least = (points: readonly ScatterPoint[], axis: 'x' | 'y', sign: 1 | -1): ScatterPoint | undefined =>
  points.filter((point) => point[axis]).toSorted((a, b) => sign * ((a[axis]?.p50 ?? 0) - (b[axis]?.p50 ?? 0)))[0]

function extremes({ points, x, y, wordsOf }: ScatterGiven): string {
  const chosen = points.find(({ recommended }) => recommended)
  const ends = (axis: ScatterAxis, which: 'x' | 'y'): string => {
    const low = least(points, which, 1)
    const high = least(points, which, -1)
    if (!low?.[which] || !high?.[which]) return `No option has a figure for ${named(axis)}.`
    return `${axis.title}: from ${withUnit(axis, low[which].p50)} (${low.label}) to ${withUnit(axis, high[which].p50)} (${high.label}).`
  }
  return `${chosen ? `Recommended: ${wordsOf(chosen.id).says}` : 'Nothing fits all limits.'} ${ends(x, 'x')} ${ends(y, 'y')}`
}

/** How the front runs, and what the limits rule out. */
function shape({ points, x, y, gates }: ScatterGiven): string {
  const front = points
    .filter((point) => point.onFrontier && point.x && point.y)
    .toSorted((a, b) => (a.x?.p50 ?? 0) - (b.x?.p50 ?? 0))
  const [first] = front
  const last = front.at(-1)
  const run =
    first?.x && first.y && last?.x && last.y && front.length > 1
      ? `Along the front of ${counted(front.length, 'option')}, ${named(x)} goes from ${withUnit(x, first.x.p50)} to ${withUnit(x, last.x.p50)} while ${named(y)} goes from ${withUnit(y, first.y.p50)} to ${withUnit(y, last.y.p50)}.`
      : 'No front of several options.'
  const out = points.filter(({ speaks, feasible }) => speaks && !feasible)
  const ruled =
    out.length === 0
      ? 'No option shown is ruled out.'
      : `Ruled out: ${listed(out.map(({ label, fails }) => (fails === '' ? label : `${label} (${fails})`)))}.`
  const limits = gates.length === 0 ? '' : ` Limits: ${listed(gates.map(({ says }) => says))}.`
  return `${run} ${ruled}${limits}`
}

/** What is plotted. */
export const scatterTitle = ({ points, x, y }: Pick<ScatterGiven, 'points' | 'x' | 'y'>): string =>
  `Scatter of ${counted(points.filter(({ speaks }) => speaks).length, 'option')}: ${named(x)} across, ${named(y)} upwards, with 90\u202f% ranges.`

/** The scatter in layers: what is plotted, the extremes and the chosen point, the shape. */
export const describeScatter = (given: ScatterGiven): readonly string[] => [
  scatterTitle(given),
  extremes(given),
  shape(given),
]

const unitOf = ({ title, unit }: ScatterAxis): string => unit ?? title.split(', ').slice(1).join(', ')
const headOf = ({ title }: ScatterAxis): string => title.split(', ')[0] ?? title

/** The same figures as a table: low, best and high of both axes, and what rules an option out. */
export function scatterTable({ points, x, y, wordsOf }: ScatterGiven): TableData {
  const lines = points.map((point) => ({ point, words: wordsOf(point.id) }))
  const hasSteps = lines.some(({ words }) => words.step !== undefined)
  const hasSources = lines.some(({ words }) => words.source !== undefined)
  const fits = ({ feasible, beatenBy }: ScatterPoint, fails: string): string => {
    if (!feasible) return `no: ${fails}`
    return beatenBy === undefined ? 'yes' : `yes, beaten by ${beatenBy}`
  }
  return {
    caption: `Options by ${named(x)} and ${named(y)}; low and high are the 5th and 95th percentile`,
    columns: [
      { id: 'option', head: 'Option' },
      { id: 'point', head: 'Operating point' },
      ...rangeHeads('x', headOf(x), unitOf(x)),
      ...rangeHeads('y', headOf(y), unitOf(y)),
      { id: 'fits', head: 'Fits' },
      ...(hasSteps ? [{ id: 'step', head: 'Step along the front' }] : []),
      ...(hasSources ? [{ id: 'source', head: 'Source' }] : []),
    ],
    rows: lines.map(({ point, words }) => ({
      id: point.id,
      cells: [
        { text: point.label },
        { text: words.detail },
        ...rangeCells(point.x, figureOn(x)),
        ...rangeCells(point.y, figureOn(y)),
        { text: fits(point, words.fails) },
        ...(hasSteps ? [{ text: words.step ?? '' }] : []),
        ...(hasSources ? [{ text: words.source ?? 'not given' }] : []),
      ],
    })),
  }
}
