import { abilitiesOf } from '../../alternatives/knowledge/abilities.ts'
import { upkeepOf, type Upkeep } from '../../alternatives/knowledge/drawn.ts'
import { solutionOf } from '../../alternatives/evaluate.ts'
import { limited, type LimitedFigure } from '../../alternatives/limits.ts'
import { counted, say } from '../../base/format.ts'
import { hundred } from '../../base/hundred.ts'
import type { Axis } from '../../base/scale.ts'
import { choiceAt, limitAt, numberAt } from '../../scenario/values.ts'
import { sayCeiling } from '../../wording/knowledge-ceiling.ts'
import { lackWords } from '../../wording/knowledge-names.ts'
import { criterionUnits, limitIds, reasonWords } from '../../wording/names.ts'
import { sayLimit } from '../../wording/knowledge-fails.ts'
import type { Reading } from '../decision.ts'
import type { Approach } from './approaches.ts'
import { ownInputs } from './demands.ts'
import { inputsBehind } from './matrix-inputs.ts'
import { factCell, limitedCell, notKnown, plainCell, sharedAxis, shareAxis, type Cell } from './matrix-cells.ts'

export type Demand =
  | { readonly kind: 'must' }
  | { readonly kind: 'weight'; readonly points: number }
  | { readonly kind: 'none' }

/** One requirement, but for colours. */
export interface Row {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly demand: Demand
  /** Parameters that a hand on the row sets: what is demanded, and how much it counts. */
  readonly limitId?: string
  readonly weightId?: string
  readonly axis?: Axis
  readonly limit?: { readonly at: number; readonly allowed: 'below' | 'above'; readonly text: string }
  readonly cells: readonly Cell[]
  readonly isFirstToRelax?: boolean
}

interface Given {
  readonly evaluation: Reading['evaluation']
  readonly approaches: readonly Approach[]
  /** Points of cost, quality and speed that add to 100. */
  readonly points: readonly [cost: number, quality: number, speed: number]
  readonly upkeep: readonly (Upkeep | undefined)[]
  /** Inputs that are the user's own. */
  readonly own: ReadonlySet<string>
}

interface LimitedRow {
  readonly figure: LimitedFigure
  readonly name: string
  readonly note: string
  readonly weight?: { readonly id: string; readonly points: number }
}

/** The cell with the inputs that it is made of, and whether one of them is the user's own. */
const made = ({ own }: Given, row: string, { knowledge, outcome }: Approach, cell: Cell): Cell => {
  const inputs = inputsBehind(row, knowledge, outcome?.alternative.hosting)
  if (inputs.length === 0) return cell
  return { ...cell, inputs, ...(inputs.some((input) => own.has(input)) && { isOwn: true }) }
}

function limitedRow(given: Given, { figure, name, note, weight }: LimitedRow): Row {
  const { evaluation, approaches } = given
  const at = limitAt(evaluation.scenario, limitIds[figure])
  const cells = approaches.map((one) => made(given, figure, one, limitedCell(evaluation, one.outcome, figure)))
  const isShare = criterionUnits[figure] === 'share'
  const axis = isShare ? shareAxis(cells, at) : sharedAxis(cells, at)
  const isFloor = limited[figure].direction === 'at-least'
  const limit = at !== undefined && {
    at,
    allowed: isFloor ? ('above' as const) : ('below' as const),
    text: `at ${isFloor ? 'least' : 'most'} ${sayLimit(evaluation, figure)}`,
  }
  return {
    id: figure,
    name,
    note,
    demand: weight ? { kind: 'weight', points: weight.points } : { kind: at === undefined ? 'none' : 'must' },
    limitId: limitIds[figure],
    ...(weight && { weightId: weight.id }),
    ...(axis && { axis }),
    ...(limit && { limit }),
    cells,
  }
}

function mustRow(
  { evaluation, approaches }: Given,
  id: string,
  name: string,
  can: (approach: Approach) => boolean,
  fails: string,
): Row {
  const isMust = choiceAt(evaluation.scenario, id) === 'yes'
  return {
    id,
    name,
    note: '',
    demand: { kind: isMust ? 'must' : 'none' },
    limitId: id,
    cells: approaches.map((approach) => factCell(can(approach), isMust, fails)),
  }
}

/** A row of figures that no limit guards. */
function plainRow(
  given: Given,
  id: string,
  name: string,
  note: string,
  cellOf: (approach: Approach, index: number) => Cell,
): Row {
  const cells = given.approaches.map((one, index) => made(given, id, one, cellOf(one, index)))
  const axis = sharedAxis(cells, undefined)
  return { id, name, note, demand: { kind: 'none' }, ...(axis && { axis }), cells }
}

const wordRow = (given: Given, id: string, name: string, note: string, cellOf: (approach: Approach) => Cell): Row => ({
  id,
  name,
  note,
  demand: { kind: 'none' },
  cells: given.approaches.map((one) => made(given, id, one, cellOf(one))),
})

/** Do the documents reach the model at all? What they are not in cannot be shown. */
const isReached = ({ row }: Approach): boolean =>
  !row.failed.some((reason) => reason === 'exceeds-prompt' || reason === 'exceeds-window' || reason === 'no-documents')

const musts = { 'no-source': true, 'no-access': true } as const satisfies Record<string, true>

/** What it needs, or what of it is missing. */
function needsCell(given: Given, { knowledge, row }: Approach): Cell {
  const { scenario } = given.evaluation
  const lack = row.failed.find((reason) => !(reason in musts))
  const [refusal] = row.best ? [] : row.refused.keys()
  const missing = lack ?? refusal
  const documents = counted(numberAt(scenario, 'knowledge.documents'), 'document')
  const examples = counted(numberAt(scenario, 'knowledge.examples'), 'example')
  const needs = {
    'prompt-only': 'documents in the prompt',
    'long-context': documents,
    rag: documents,
    'fine-tune': examples,
    hybrid: `${documents}, ${examples}`,
  }[knowledge]
  if (missing) return { text: lackWords[missing] ?? 'cannot be had', verdict: 'fails', fails: reasonWords[missing] }
  return { text: needs }
}

function givesCell({ knowledge }: Approach): Cell {
  const { gives } = abilitiesOf(knowledge)
  const words = { passages: 'passages, to embed', examples: 'examples, to train' } as const
  return {
    text: gives.length === 0 ? 'nothing more' : gives.length > 1 ? 'passages, examples' : words[gives[0] ?? 'passages'],
  }
}

function figureRows(given: Given): readonly Row[] {
  const { evaluation, points, upkeep } = given
  const [cost, quality, speed] = points
  const volume = `at ${say('requests/day', numberAt(evaluation.scenario, 'workload.requestsPerDay'), 3)} a day`
  const kept = (key: 'monthly' | 'once' | 'fixed') => (_: Approach, index: number) => {
    const interval = upkeep[index]?.[key]
    return interval ? plainCell('USD', interval) : notKnown
  }
  return [
    limitedRow(given, {
      figure: 'quality',
      name: 'Tasks solved',
      note: 'a figure opens its origin',
      weight: { id: 'priorities.quality', points: quality },
    }),
    limitedRow(given, {
      figure: 'latency',
      name: 'Wait, p95',
      note: 'all of it',
      weight: { id: 'priorities.latency', points: speed },
    }),
    plainRow(given, 'added', 'Added wait', 'against the bare model', (_, index) => {
      const added = upkeep[index]?.added
      return added ? plainCell('seconds', added, '+') : notKnown
    }),
    limitedRow(given, {
      figure: 'cost',
      name: 'Cost a request',
      note: volume,
      weight: { id: 'priorities.cost', points: cost },
    }),
    plainRow(given, 'fixed', 'Of which fixed', 'upkeep, and once by horizon', kept('fixed')),
    limitedRow(given, { figure: 'weeks', name: 'Time to production', note: '' }),
    plainRow(given, 'upkeep', 'Upkeep a month', 'people, index, retraining', kept('monthly')),
    plainRow(given, 'once', 'Paid once', 'building, labels, training', kept('once')),
  ]
}

/** Whole points of the three priorities, which add to 100. */
const pointsOf = (evaluation: Given['evaluation']): Given['points'] => {
  const [cost = 0, quality = 0, speed = 0] = hundred(solutionOf(evaluation).a.weights)
  return [cost, quality, speed]
}

/** Where every way fails something, the row that rules out most of them, the first of those that rule out as many. */
function flagged(rows: readonly Row[], isNothing: boolean): readonly Row[] {
  if (!isNothing) return rows
  const failing = ({ cells, limitId }: Row): number =>
    limitId === undefined ? 0 : cells.filter(({ verdict }) => verdict === 'fails').length
  const most = Math.max(...rows.map(failing))
  const first = most > 0 ? rows.findIndex((row) => failing(row) === most) : -1
  return rows.map((row, index) => (index === first ? { ...row, isFirstToRelax: true } : row))
}

/** Every requirement against every way that is shown: musts first, then what is weighed, then facts. */
export function matrixRows(reading: Reading, approaches: readonly Approach[]): readonly Row[] {
  const { evaluation } = reading
  const upkeep = approaches.map(({ row }) => row.best && upkeepOf(evaluation, row.best.index))
  const given: Given = { evaluation, approaches, points: pointsOf(evaluation), upkeep, own: ownInputs(evaluation) }
  const can = (key: 'showsSource' | 'limitsAccess') => (approach: Approach) =>
    abilitiesOf(approach.knowledge)[key] && isReached(approach)
  const rows = [
    limitedRow(given, { figure: 'inDate', name: 'Answers in date', note: 'facts that change' }),
    mustRow(given, 'limits.showSource', 'Shows its source', can('showsSource'), reasonWords['no-source']),
    mustRow(given, 'limits.perUserAccess', 'Access by user', can('limitsAccess'), reasonWords['no-access']),
    ...figureRows(given),
    wordRow(given, 'needs', 'Data it needs', 'what there is', (approach) => needsCell(given, approach)),
    wordRow(given, 'gives', 'Given to others', 'besides requests', givesCell),
    wordRow(given, 'ceiling', 'Quality ceiling set by', 'what to improve next', (approach) => ({
      text: sayCeiling(evaluation, approach.row),
    })),
  ]
  return flagged(rows, evaluation.winner === undefined)
}
