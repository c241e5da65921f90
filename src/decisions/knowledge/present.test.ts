import { describe, expect, test } from 'vitest'
import { evaluate } from '../../alternatives/evaluate.ts'
import { knowledgeKey } from '../../alternatives/answers.ts'
import { originOf } from '../../alternatives/origin/origin.ts'
import { withInput } from '../../alternatives/who-wins.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { plainText } from '../../base/phrase.ts'
import { lineCost } from '../../engine/cost/cost-line.ts'
import { costLine } from '../../alternatives/knowledge/volumes.ts'
import { DAYS_PER_MONTH } from '../../engine/constants.ts'
import { presets } from '../../scenario/presets.ts'
import { readFigureKey } from '../../wording/names.ts'
import { articleRows } from '../../wording/knowledge-article.ts'
import { articleGiven } from './article.ts'
import { assess } from './assess.ts'
import { answerFlips } from './blocks.ts'
import { decayOf } from './decay-series.ts'
import { toggled, typed } from './demands.ts'
import { matrixRows } from './matrix-rows.ts'
import { documentsOn } from './not-needed.ts'
import { present } from './present.ts'
import { readingOf } from './reading.fixture.ts'
import { approachMap } from './regime-series.ts'
import { volumeRows } from './volume-series.ts'

const modelOf = (...given: Parameters<typeof readingOf>) => present(assess(readingOf(...given)))
const rowsOf = (model: ReturnType<typeof modelOf>) => matrixRows(model.reading, model.shown)
const cellsOf = (model: ReturnType<typeof modelOf>, id: string) =>
  rowsOf(model).find((row) => row.id === id)?.cells ?? []

const needing = presets.filter(({ inputs }) => inputs['knowledge.need'] === 'documents').map(({ id }) => id)

describe.each(needing)('%s', (preset) => {
  const model = modelOf(preset)
  const rows = rowsOf(model)

  test('has at least ten requirements with a cell a way, and the blocks of every view', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10)
    for (const { cells } of rows) expect(cells).toHaveLength(model.shown.length)
    expect(model.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'flips', 'sure', 'text', 'facts', 'facts'])
  })

  test('every figure is that of the evaluation: it has an origin with the same value', () => {
    const { evaluation } = model.reading
    const figures = rows.flatMap(({ cells }) => cells).filter(({ figure }) => figure !== undefined)
    expect(figures.length).toBeGreaterThan(10)
    for (const { figure = '', range } of figures) {
      const ref = readFigureKey(figure)
      const index = evaluation.alternatives.findIndex(({ id }) => id === ref?.alternative)
      if (!ref || !range) throw new Error(`${figure} names nothing`)
      expect(originOf(evaluation, index, ref.criterion, ref.end).value).toBeCloseTo(range.best, 9)
      expect(range.low).toBeLessThanOrEqual(range.best)
      expect(range.high).toBeGreaterThanOrEqual(range.best)
    }
  })

  test('the recommended column fails nothing and is outlined; the message has a number and fits two lines', () => {
    const own = model.shown.findIndex(({ knowledge }) => knowledge === model.knowledge)
    expect(own).toBeGreaterThanOrEqual(0)
    for (const { cells } of rows) expect(cells[own]?.verdict).not.toBe('fails')
    expect(model.outlined).toContain(model.knowledge)
    expect(plainText(model.headline.message).length).toBeLessThanOrEqual(130)
  })

  test('says no sureness word without counts', () => {
    const said = model.blocks
      .flatMap((block) => (block.kind === 'text' ? block.paragraphs : block.kind === 'sure' ? block.sentences : []))
      .map(plainText)
    const sure = said.filter((line) => /\b(settled|clear|leaning|ahead)\b/i.test(line))
    expect(sure.filter((line) => !/\d+ of 100/.test(line))).toEqual([])
  })

  test('every claimed flip of the way, applied, flips it', () => {
    const { evaluation } = model.reading
    const assessment = assess(model.reading)
    for (const { parameter, at, to } of answerFlips(assessment)) {
      const then = evaluate(withInput(evaluation.scenario, parameter, at), edition)
      const option = then.winner === undefined ? undefined : then.alternatives[then.winner]?.option
      expect([parameter, at, knowledgeKey(option)]).toEqual([parameter, at, knowledgeKey(to)])
    }
  })
})

describe('a limit', () => {
  test('that is passed turns a cell red and names itself; moved past the value, the cell is clear', () => {
    const shut = cellsOf(modelOf('stable-specialist-domain', { 'limits.weeks': 10 }, { draws: 0 }), 'weeks')
    const failing = shut.filter(({ verdict }) => verdict === 'fails')
    expect(failing.map(({ fails }) => fails)).toContain('the time-to-production limit is 10\u202fweeks')
    const open = cellsOf(modelOf('stable-specialist-domain', { 'limits.weeks': 20 }, { draws: 0 }), 'weeks')
    expect(open.every(({ verdict }) => verdict !== 'fails')).toBe(true)
  })
  test('and a must are turned on and off where they are read, with what the undo menu calls it', () => {
    const { evaluation } = readingOf('stable-specialist-domain', {}, { draws: 0 })
    expect(toggled(evaluation, 'limits.weeks')?.inputs).toEqual({ 'limits.weeks': 16 })
    expect(toggled(evaluation, 'limits.showSource')?.inputs).toEqual({ 'limits.showSource': 'yes' })
    const set = readingOf('stable-specialist-domain', { 'limits.weeks': 12 }, { draws: 0 })
    expect(toggled(set.evaluation, 'limits.weeks')?.inputs).toEqual({ 'limits.weeks': null })
    expect(typed(set.evaluation, 'limits.weeks', '9')).toMatchObject({ inputs: { 'limits.weeks': 9 } })
    expect(typeof typed(set.evaluation, 'limits.weeks', 'soon')).toBe('string')
  })
})

test('a figure that is an input says whose it is once it is set', () => {
  const weeks = cellsOf(modelOf('stable-specialist-domain', { 'knowledge.retrievalWeeks': 3 }, { draws: 0 }), 'weeks')
  expect(weeks.filter(({ isOwn }) => isOwn).map(({ inputs, text }) => [inputs, text])).toEqual([
    [['knowledge.retrievalWeeks'], '3\u202fweeks'],
  ])
})

test('where every way fails, the row that rules out most is to be relaxed first', () => {
  const model = modelOf('fast-changing-knowledge-base', { 'limits.quality': 0.95 })
  expect(model.headline.state).toBe('nothing-fits')
  const rows = rowsOf(model)
  const flagged = rows.filter(({ isFirstToRelax }) => isFirstToRelax)
  expect(flagged.map(({ id }) => id)).toEqual(['quality'])
  const failing = rows.map(({ cells }) => cells.filter(({ verdict }) => verdict === 'fails').length)
  expect(failing[rows.findIndex(({ isFirstToRelax }) => isFirstToRelax)]).toBe(Math.max(...failing))
})

test('two ways within ten draws of each other are both outlined', () => {
  const assessment = assess(readingOf('fast-changing-knowledge-base'))
  if (!assessment.sure) throw new Error('No draws')
  const close = { ...assessment, sure: { ...assessment.sure, wins: 40, next: { key: 'hybrid' as const, wins: 35 } } }
  expect(present(close).outlined).toEqual(['rag', 'hybrid'])
  expect(present(assessment).outlined).toEqual(['rag'])
})

describe('where no documents are needed', () => {
  const model = modelOf('real-time-customer-support')
  test('the view says so, and one press compares the ways', () => {
    expect(plainText(model.headline.message)).toMatch(/^No documents are needed here: all \d+ options/)
    expect([model.needed, model.shown.length]).toEqual([false, 0])
    expect(modelOf('real-time-customer-support', documentsOn, { draws: 0 }).approaches).toHaveLength(5)
  })
})

describe('bad input', () => {
  const cases = {
    'no documents': { 'knowledge.documents': 0 },
    'no labelled examples': { 'knowledge.examples': 0 },
    'recall of 0': { 'knowledge.recall3': 0, 'knowledge.recall20': 0 },
    'recall of 1': { 'knowledge.recall3': 1, 'knowledge.recall20': 1 },
    'facts that never change': { 'knowledge.changesPerYear': 0 },
    'no requests': { 'workload.requestsPerDay': 0 },
  }
  test.each(Object.entries(cases))('%s gives sentences and no NaN', (_, inputs) => {
    const model = modelOf('fast-changing-knowledge-base', inputs, { draws: 50 })
    const said = JSON.stringify([
      model.headline,
      model.plotted,
      model.blocks,
      rowsOf(model),
      decayOf(model),
      volumeRows(model).map(({ sentence }) => sentence),
    ])
    expect(said).not.toMatch(/NaN|Infinity|undefined/)
    expect(plainText(model.headline.message)).not.toBe('')
  })
  test('what is lacking is said in its cell and in the panel', () => {
    const none = cellsOf(modelOf('fast-changing-knowledge-base', { 'knowledge.examples': 0 }, { draws: 0 }), 'needs')
    expect(none.map(({ text }) => text)).toContain('no examples')
    const documents = modelOf('fast-changing-knowledge-base', { 'knowledge.documents': 0 }, { draws: 0 })
    expect(cellsOf(documents, 'needs').map(({ text }) => text)).toContain('no documents')
    const binds = documents.blocks.find(({ title }) => title === 'What binds')
    expect(JSON.stringify(binds)).toContain('There are no documents')
  })
})

describe('volumes at which two ways cost the same', () => {
  const { evaluation } = readingOf('stable-specialist-domain', {}, { draws: 0 })
  const model = modelOf('stable-specialist-domain', {}, { draws: 0 })
  test('are those that bisection finds on the evaluation itself', () => {
    const crossing = volumeRows(model).filter(({ volume }) => volume !== undefined)
    expect(crossing.length).toBeGreaterThan(0)
    for (const {
      crossing: { a, b },
      volume = 0,
    } of crossing) {
      const [one, other] = [a, b].map(
        (way) => model.shown.find(({ knowledge }) => knowledge === way)?.outcome?.alternative.id,
      )
      const gapAt = (perDay: number): number => {
        const then = evaluate(withInput(evaluation.scenario, 'workload.requestsPerDay', perDay), edition)
        const cost = (id: string | undefined): number =>
          then.outcomes.find(({ alternative }) => alternative.id === id)?.cost?.p50 ?? Number.NaN
        return cost(one) - cost(other)
      }
      let [low, high] = [volume / DAYS_PER_MONTH / 50, (volume / DAYS_PER_MONTH) * 50]
      const sign = Math.sign(gapAt(low))
      expect(Math.sign(gapAt(high))).toBe(-sign)
      for (let k = 0; k < 40; k++) {
        const middle = Math.sqrt(low * high)
        if (Math.sign(gapAt(middle)) === sign) low = middle
        else high = middle
      }
      expect((low * DAYS_PER_MONTH) / volume).toBeCloseTo(1, 4)
    }
  })
  test('stand on lines that give the cost of the evaluation at the present volume', () => {
    const requests = 5000 * DAYS_PER_MONTH
    const gaps = model.shown.flatMap(({ row: { best } }) => {
      const line = best?.cost && costLine(best.cost)
      return line ? [lineCost(line, requests) / requests - (best?.outcome.cost?.p50 ?? 0)] : []
    })
    expect(gaps.length).toBeGreaterThan(2)
    for (const gap of gaps) expect(gap).toBeCloseTo(0, 9)
  })
})

describe('answers in date', () => {
  const decay = decayOf(
    modelOf(
      'stable-specialist-domain',
      { 'limits.inDate': 0.9, 'knowledge.changesPerYear': 3, 'knowledge.factShare': 0.8 },
      { draws: 0 },
    ),
  )
  test('stay with retrieval, fall after a training, and are stale where the line meets the floor', () => {
    const line = decay?.lines.find(({ id }) => id === 'fine-tune')
    const flat = decay?.lines.find(({ id }) => id === 'rag')
    if (!decay || !line || !flat || !decay.stale) throw new Error('No lines')
    expect(new Set(flat.best).size).toBe(1)
    for (const [index, share] of line.best.entries()) expect(share).toBeLessThanOrEqual(line.best[index - 1] ?? 1)
    const after = decay.at.findIndex((day) => day > (decay.stale?.day ?? 0))
    expect(line.best[after]).toBeLessThan(0.9)
    if (decay.stale.day > 0) expect(line.best[after - 1]).toBeGreaterThanOrEqual(0.9)
  })
})

describe('the map of ways', () => {
  const model = modelOf('stable-specialist-domain', {}, { draws: 0, withMap: true })
  const map = approachMap(model)
  test('has a longer life of facts at its right: its columns are those of changes a year turned round', () => {
    const regimes = model.reading.pair?.regimes
    if (!map?.grid || !regimes) throw new Error('No map')
    const { columns, cells } = map.grid
    for (const [column, row] of [
      [0, 0],
      [3, 4],
      [columns - 1, 2],
    ] as const) {
      const option = regimes.options[regimes.cells[row * columns + (columns - 1 - column)] ?? -1]
      const regime = map.regimes[cells[row * columns + column] ?? -1]
      expect(regime?.label).toBe(
        option === undefined
          ? 'nothing fits'
          : model.approaches.find(({ knowledge }) => knowledge === knowledgeKey(option))?.name,
      )
    }
    expect(map.regimes[map.winner ?? -1]?.label).toBe('RAG')
  })
  test('has the mark at the present pair, inside its own range', () => {
    if (!map) throw new Error('No map')
    const { now, range } = map
    expect(range.x[0] <= now.x && now.x <= range.x[1]).toBe(true)
    expect(range.y[0] <= now.y && now.y <= range.y[1]).toBe(true)
    expect(now.x).toBeGreaterThan(0.7)
  })
})

test('the table of the source article has its six rows, each with figures beside its words', () => {
  const model = modelOf('hybrid-knowledge-system')
  const rows = articleRows(articleGiven(model, rowsOf(model)))
  expect(rows.map(({ dimension }) => dimension)).toEqual([
    'Time to production',
    'Latency impact',
    'Cost per inference',
    'Knowledge currency',
    'Quality ceiling',
    'Best for',
  ])
  for (const { here } of rows) for (const said of Object.values(here)) expect(said).toMatch(/\d/)
})
