import { looksUp } from '../../alternatives/knowledge/at-hand.ts'
import { abilitiesOf } from '../../alternatives/knowledge/abilities.ts'
import { upkeepOf, type Upkeep } from '../../alternatives/knowledge/drawn.ts'
import { solutionOf } from '../../alternatives/evaluate.ts'
import { limited, type LimitedFigure } from '../../alternatives/limits.ts'
import { counted, say } from '../../base/format.ts'
import { hundred } from '../../base/hundred.ts'
import type { Axis } from '../../base/scale.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { choiceAt, limitAt, numberAt } from '../../scenario/values.ts'
import { sayCeiling } from '../../wording/knowledge-ceiling.ts'
import { lackWords } from '../../wording/knowledge-names.ts'
import { criterionUnits, limitIds, reasonWords } from '../../wording/names.ts'
import { sayLimit } from '../../wording/knowledge-fails.ts'
import type { Reading } from '../decision.ts'
import type { Approach } from './approaches.ts'
import { ownInputs } from './demands.ts'
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
  readonly input?: (knowledge: KnowledgeStrategy) => string | undefined
}

/** An input that stands in the place of a figure, and whether it is the user's own. */
const settable = ({ own }: Given, input: string | undefined): Pick<Cell, 'input' | 'isOwn'> =>
  input === undefined ? {} : { input, ...(own.has(input) && { isOwn: true }) }

function limitedRow(given: Given, { figure, name, note, weight, input }: LimitedRow): Row {
  const { evaluation, approaches } = given
  const at = limitAt(evaluation.scenario, limitIds[figure])
  const cells = approaches.map(({ knowledge, outcome }): Cell => {
    const own = outcome?.alternative.hosting === 'api' ? input?.(knowledge) : undefined
    return { ...limitedCell(evaluation, outcome, figure), ...settable(given, own) }
  })
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
  approaches: readonly Approach[],
  id: string,
  name: string,
  note: string,
  cellOf: (approach: Approach, index: number) => Cell,
): Row {
  const cells = approaches.map(cellOf)
  const axis = sharedAxis(cells, undefined)
  return { id, name, note, demand: { kind: 'none' }, ...(axis && { axis }), cells }
}

const wordRow = (
  approaches: readonly Approach[],
  id: string,
  name: string,
  note: string,
  cellOf: (approach: Approach) => Cell,
): Row => ({ id, name, note, demand: { kind: 'none' }, cells: approaches.map(cellOf) })

/** Do the documents reach the model at all? What they are not in cannot be shown. */
const isReached = ({ row }: Approach): boolean =>
  !row.failed.some((reason) => reason === 'exceeds-prompt' || reason === 'exceeds-window' || reason === 'no-documents')

export const weeksInput = (knowledge: KnowledgeStrategy): string | undefined =>
  ({
    'prompt-only': 'knowledge.promptWeeks',
    'long-context': 'knowledge.promptWeeks',
    rag: 'knowledge.retrievalWeeks',
    'fine-tune': 'knowledge.tuningWeeks',
    hybrid: 'knowledge.hybridWeeks',
  })[knowledge]

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
  const input =
    knowledge === 'rag' ? 'knowledge.documents' : knowledge === 'fine-tune' ? 'knowledge.examples' : undefined
  if (missing) return { text: lackWords[missing] ?? 'cannot be had', verdict: 'fails', fails: reasonWords[missing] }
  return { text: needs, ...settable(given, input) }
}

function givesCell({ knowledge }: Approach): Cell {
  const { gives } = abilitiesOf(knowledge)
  const words = { passages: 'passages, to embed', examples: 'examples, to train' } as const
  return {
    text: gives.length === 0 ? 'nothing more' : gives.length > 1 ? 'passages, examples' : words[gives[0] ?? 'passages'],
  }
}

/** Seconds that the way adds to each request, against the same model with nothing added. */
function addedCell(given: Given, { knowledge }: Approach, index: number): Cell {
  const added = given.upkeep[index]?.added
  if (!added) return notKnown
  return {
    ...plainCell('seconds', added, '+'),
    ...settable(given, looksUp(knowledge) ? 'knowledge.retrievalSeconds' : undefined),
  }
}

function figureRows(given: Given): readonly Row[] {
  const { evaluation, approaches, points, upkeep } = given
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
      note: '',
      weight: { id: 'priorities.quality', points: quality },
    }),
    limitedRow(given, {
      figure: 'latency',
      name: 'Wait, p95',
      note: 'all of it',
      weight: { id: 'priorities.latency', points: speed },
    }),
    plainRow(approaches, 'added', 'Added wait', 'against the bare model', (approach, index) =>
      addedCell(given, approach, index),
    ),
    limitedRow(given, {
      figure: 'cost',
      name: 'Cost a request',
      note: volume,
      weight: { id: 'priorities.cost', points: cost },
    }),
    plainRow(approaches, 'fixed', 'Of which fixed', 'upkeep, and once by horizon', kept('fixed')),
    limitedRow(given, { figure: 'weeks', name: 'Time to production', note: '', input: weeksInput }),
    plainRow(approaches, 'upkeep', 'Upkeep a month', 'people, index, retraining', kept('monthly')),
    plainRow(approaches, 'once', 'Paid once', 'building, labels, training', kept('once')),
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
    wordRow(approaches, 'needs', 'Data it needs', 'what there is', (approach) => needsCell(given, approach)),
    wordRow(approaches, 'gives', 'Given to others', 'besides requests', givesCell),
    wordRow(approaches, 'ceiling', 'Quality ceiling set by', 'what to improve next', (approach) => ({
      text: sayCeiling(evaluation, approach.row),
    })),
  ]
  return flagged(rows, evaluation.winner === undefined)
}
