import { efforts, type Effort, type OperatingPoint, type Score, type Timing } from '../edition.ts'
import { artificialAnalysisJulyScores } from '../facts/artificial-analysis-2026-07-scores.ts'
import { artificialAnalysisJulyTiming } from '../facts/artificial-analysis-2026-07-timing.ts'
import { artificialAnalysisSeptember } from '../facts/artificial-analysis-2026-09.ts'
import { artificialAnalysisOctober } from '../facts/artificial-analysis-2026-10.ts'
import { bfclScores } from '../facts/bfcl.ts'
import { openHandsScores } from '../facts/openhands.ts'
import { numberOf, rowsOf, textOf, type Row } from '../facts/table.ts'
import { vectaraScores } from '../facts/vectara.ts'
import { inferredEffort, slugEffort, statedEffort, variantEffort } from './efforts.ts'

interface Draft {
  timing?: Timing
  costPerTask: { test: string; usd: number; measured: string }[]
  scores: Score[]
}

/** Points under construction, by model and effort. */
export type Drafts = Map<string, Map<Effort, Draft>>

const draftAt = (drafts: Drafts, model: string, effort: Effort): Draft => {
  const points = drafts.get(model) ?? new Map<Effort, Draft>()
  drafts.set(model, points)
  const draft = points.get(effort) ?? { costPerTask: [], scores: [] }
  points.set(effort, draft)
  return draft
}

/** Models with a variant that does not think: their unnamed variant is the one that does. */
const switchable = (): ReadonlySet<string> =>
  new Set(
    [artificialAnalysisJulyScores, artificialAnalysisSeptember]
      .flatMap(rowsOf)
      .filter((row) => statedEffort(textOf(row, 'published')) === 'none')
      .map((row) => textOf(row, 'model')),
  )

/** Per cent to a share without the dust of a division. */
const share = (percent: number): number => Number((percent / 100).toFixed(6))
const elo = (points: number): number => Number((500 + 20 * points).toFixed(3))

const addScore = (
  draft: Draft,
  test: string,
  value: number | undefined,
  more: Omit<Score, 'test' | 'value'> = {},
): void => {
  if (value === undefined) return
  if (draft.scores.some((score) => score.test === test)) throw new Error(`Two values of ${test} for one point`)
  draft.scores.push({ test, value, ...more })
}

const addJuly = (drafts: Drafts, has: ReadonlySet<string>): void => {
  for (const row of rowsOf(artificialAnalysisJulyScores)) {
    const model = textOf(row, 'model')
    const draft = draftAt(drafts, model, variantEffort(textOf(row, 'published'), has.has(model)))
    addScore(draft, 'aa-gpqa-2026-07', numberOf(row, 'gpqa'))
    addScore(draft, 'aa-ifbench-2026-07', numberOf(row, 'ifbench'))
    addScore(draft, 'aa-lcr-2026-07', numberOf(row, 'lcr'))
    addScore(draft, 'aa-terminal-bench-hard', numberOf(row, 'terminal-hard'))
    addScore(draft, 'aa-tau2-telecom', numberOf(row, 'tau2-telecom'))
    addScore(draft, 'aa-gdpval-2026-07', numberOf(row, 'gdpval'))
    addScore(draft, 'aa-index-4.1-2026-07', numberOf(row, 'index'))
  }
}

const needed = (row: Row, column: string): number => {
  const value = numberOf(row, column)
  if (value === undefined) throw new Error(`${column} is missing in ${JSON.stringify(row)}`)
  return value
}

const addTiming = (drafts: Drafts, has: ReadonlySet<string>, mixedHosts: ReadonlySet<string>): void => {
  for (const row of rowsOf(artificialAnalysisJulyTiming)) {
    const model = textOf(row, 'model')
    const draft = draftAt(drafts, model, variantEffort(textOf(row, 'published'), has.has(model)))
    const [answer, thinking, days] = ['answer50', 'thinking50', 'days'].map((column) => numberOf(row, column))
    draft.timing = {
      source: 'artificial-analysis-2026-07',
      measured: '2026-07-10',
      ...(days !== undefined && { days }),
      firstToken: { p50: needed(row, 'first50'), p95: needed(row, 'first95') },
      ...(answer !== undefined && { firstAnswerToken: answer }),
      ...(thinking !== undefined && { thinking }),
      speed: { p50: needed(row, 'speed50'), p95: needed(row, 'speed95') },
      ...(mixedHosts.has(model) && { hosts: 'mixed' as const }),
    }
  }
}

const addSeptember = (drafts: Drafts, has: ReadonlySet<string>): void => {
  for (const row of rowsOf(artificialAnalysisSeptember)) {
    const model = textOf(row, 'model')
    const draft = draftAt(drafts, model, variantEffort(textOf(row, 'published'), has.has(model)))
    const day = row['measured'] && row['measured'] !== '2026-09-08' ? { measured: row['measured'] } : {}
    const percent = (column: string): number | undefined => {
      const value = numberOf(row, column)
      return value === undefined ? undefined : share(value)
    }
    addScore(draft, 'aa-terminal-bench-2.1', percent('terminal-2.1'), day)
    addScore(draft, 'aa-lcr-2026-09', percent('lcr'), day)
    addScore(draft, 'aa-gpqa-2026-09', percent('gpqa'), day)
    addScore(draft, 'aa-ifbench-2026-09', percent('ifbench'), day)
    const gdpval = numberOf(row, 'gdpval')
    addScore(draft, 'aa-gdpval-2026-09', gdpval ? elo(gdpval) : undefined, day)
    for (const [index, usd, date, test] of septemberIndices) {
      const measured = row[date]
      if (!measured) continue
      addScore(draft, test, numberOf(row, index), { measured })
      const cost = numberOf(row, usd)
      if (cost !== undefined) draft.costPerTask.push({ test, usd: cost, measured })
    }
  }
}

const septemberIndices = [
  ['index-4.1', 'usd-4.1', 'date-4.1', 'aa-index-4.1-2026-08'],
  ['index-09', 'usd-09', 'date-09', 'aa-index-rebased-2026-09'],
] as const

const addOctober = (drafts: Drafts): void => {
  for (const row of rowsOf(artificialAnalysisOctober)) {
    const published = textOf(row, 'effort')
    const effort = row['point'] === 'default' ? 'default' : variantEffort(`(${published})`, true)
    const note = row['point'] ? { note: `Published under the effort ${published}.` } : {}
    addScore(draftAt(drafts, textOf(row, 'model'), effort), 'aa-index-rebased-2026-10', numberOf(row, 'index'), note)
  }
}

/** The efforts that sources with an effort know of a model. */
const known = (drafts: Drafts, model: string): ReadonlySet<Effort> => new Set(drafts.get(model)?.keys())

const addOpenHands = (drafts: Drafts, effortsOf: (model: string) => ReadonlySet<Effort>): void => {
  for (const row of rowsOf(openHandsScores)) {
    if (row['suspect']) continue
    const model = textOf(row, 'model')
    const stated = slugEffort(textOf(row, 'published'))
    const draft = draftAt(drafts, model, stated ?? inferredEffort(effortsOf(model), 'highest'))
    addScore(draft, `openhands-${textOf(row, 'test')}`, share(needed(row, 'percent')), {
      n: needed(row, 'n'),
      measured: textOf(row, 'measured'),
      ...(!stated && { effortInferred: true as const }),
    })
  }
}

const addTextTests = (drafts: Drafts, effortsOf: (model: string) => ReadonlySet<Effort>): void => {
  const add = (row: Row, values: readonly (readonly [string, string])[]): void => {
    const model = textOf(row, 'model')
    const stated = slugEffort(textOf(row, 'published'))
    const draft = draftAt(drafts, model, stated ?? inferredEffort(effortsOf(model), 'lowest'))
    const more = stated ? {} : { effortInferred: true as const }
    for (const [test, column] of values) addScore(draft, test, share(needed(row, column)), more)
  }
  for (const row of rowsOf(bfclScores)) add(row, [['bfcl-v4', 'percent']])
  for (const row of rowsOf(vectaraScores))
    add(row, [
      ['vectara-hallucination', 'hallucination'],
      ['vectara-answer-rate', 'answer-rate'],
    ])
}

const inOrder = (points: ReadonlyMap<Effort, Draft>): readonly OperatingPoint[] =>
  efforts.flatMap((effort) => {
    const draft = points.get(effort)
    if (!draft) return []
    const { timing, costPerTask, scores } = draft
    return [{ effort, ...(timing && { timing }), ...(costPerTask.length > 0 && { costPerTask }), scores }]
  })

/** All operating points by model, from every table of facts. `mixedHosts`: models whose price and timing are of different hosts. */
export const pointsByModel = (mixedHosts: ReadonlySet<string>): ReadonlyMap<string, readonly OperatingPoint[]> => {
  const drafts: Drafts = new Map()
  const has = switchable()
  addJuly(drafts, has)
  addTiming(drafts, has, mixedHosts)
  addSeptember(drafts, has)
  addOctober(drafts)
  const before = new Map([...drafts.keys()].map((model) => [model, known(drafts, model)]))
  const effortsOf = (model: string): ReadonlySet<Effort> => before.get(model) ?? new Set()
  addOpenHands(drafts, effortsOf)
  addTextTests(drafts, effortsOf)
  return new Map([...drafts].map(([model, points]) => [model, inOrder(points)]))
}
