import { describe, expect, test } from 'vitest'
import { evaluate } from '../alternatives/evaluate.ts'
import { knowledgeRows } from '../alternatives/knowledge/rows.ts'
import { costLine, volumeCrossings } from '../alternatives/knowledge/volumes.ts'
import { runLabel } from '../alternatives/naming.ts'
import { addedSeconds, addedUsd, passedOn } from '../alternatives/passed-on.ts'
import { dollarsOf, say } from '../base/format.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { closuresOf } from '../catalog/published-effects.ts'
import { DAYS_PER_MONTH } from '../engine/constants.ts'
import { lineCost } from '../engine/cost/cost-line.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { numberAt } from '../scenario/values.ts'
import { articleHybrid, articleRows, type ArticleGiven } from './knowledge-article.ts'
import { sayKnowledgeBinds, sayLeftOut } from './knowledge-binds.ts'
import { sayCeiling, sayRecall } from './knowledge-ceiling.ts'
import { sayFitting, sayKnowledgeSure } from './knowledge-counts.ts'
import { sayWithDocuments } from './knowledge-idle.ts'
import { approachSubjects } from './knowledge-names.ts'
import { sayBeside, sayFigure } from './names.ts'
import { sayPassedOn } from './knowledge-passed.ts'
import { sayCrossing } from './knowledge-volumes.ts'
import { sayPublished } from './published.ts'
import { scenarioWith } from './sourcing.fixture.ts'

const evaluation = evaluate(scenarioOf('stable-specialist-domain', edition.id), edition)
const rows = knowledgeRows(evaluation)
const rowOf = (knowledge: string) => {
  const row = rows.find((one) => one.knowledge === knowledge)
  if (!row) throw new Error(`No row ${knowledge}`)
  return row
}

describe('volumes at which two ways cost the same', () => {
  const now = numberAt(evaluation.scenario, 'workload.requestsPerDay') * DAYS_PER_MONTH
  const crossings = volumeCrossings(rows, 'rag')

  test('who is called the cheaper one is: on both sides of the volume that is named', () => {
    const crossing = crossings.filter((one) => one.crossing.kind === 'crossover')
    expect(crossing.length).toBeGreaterThan(0)
    for (const one of crossing) {
      if (one.crossing.kind !== 'crossover') continue
      const [own, other] = [rowOf(one.a), rowOf(one.b)].map(({ best }) => best?.cost && costLine(best.cost))
      if (!own || !other) throw new Error('No lines')
      const said = sayCrossing(one, now)
      const at = one.crossing.volume * (said.includes(' below ') ? 0.5 : 2)
      expect(lineCost(own, at)).toBeLessThan(lineCost(other, at))
      expect(said).toMatch(/^[A-Z].* is cheaper than .* requests a month; now .*\.$/)
    }
  })

  test('who is always the cheaper one is so at any volume', () => {
    for (const one of crossings) {
      if (one.crossing.kind !== 'always-A' && one.crossing.kind !== 'always-B') continue
      const said = sayCrossing(one, now)
      const [own, other] = [rowOf(one.a), rowOf(one.b)].map(({ best }) => best?.cost && costLine(best.cost))
      if (!own || !other) throw new Error('No lines')
      for (const at of [1, now, now * 1000])
        expect(lineCost(own, at) < lineCost(other, at)).toBe(said.includes('is cheaper than'))
    }
    expect(sayCrossing({ a: 'rag', b: 'hybrid', crossing: { kind: 'equal' } }, now)).toContain('as much as')
  })
})

describe('what binds', () => {
  test('a way is said to be ruled out if and only if something rules it out', () => {
    for (const preset of ['fast-changing-knowledge-base', 'stable-specialist-domain', 'hybrid-knowledge-system']) {
      const at = evaluate(scenarioOf(preset, edition.id), edition)
      const all = knowledgeRows(at)
      const said = sayKnowledgeBinds(at, all).map(plainText).join('\n')
      for (const { knowledge, failed, best } of all) {
        const isOut = failed.length > 0 || best === undefined || best.outcome.violated.length > 0
        const alone = `(rules out |, |and )${approachSubjects[knowledge]}(,|\\.| and )`
        expect([preset, knowledge, new RegExp(alone).test(said)]).toEqual([preset, knowledge, isOut])
      }
    }
  })

  test('where nothing does, that is said; a way without a window is left out', () => {
    const free = rows.map((row) => ({ ...row, failed: [], refused: new Map() }))
    const none = free.filter(({ best }) => best?.outcome.violated.length === 0)
    expect(sayKnowledgeBinds(evaluation, none).map(plainText)).toEqual(['No demand rules a way out.'])
    expect(plainText(sayLeftOut(rowOf('long-context')))).toContain('fit no context window')
  })
})

describe('counts', () => {
  test('the number of ways that fit is that of the rows, and no word stands without counts', () => {
    const fitting = rows.filter((row) => row.fitting > 0).length
    expect(plainText(sayFitting(rows, 3))).toMatch(new RegExp(`^${fitting} of ${rows.length} ways fit, .* left\\.$`))
    expect(plainText(sayFitting(rows, 0))).toContain('On default figures')
    const sure = { word: 'clear', wins: 71, goodEnough: 85, next: { key: 'hybrid', wins: 20 } } as const
    expect(plainText(sayKnowledgeSure('rag', sure, { n: 1000 }))).toBe(
      'Clear: RAG wins 71 of 100 draws and is good enough in 85 of 100; RAG with fine-tuning wins 20. Counted over 1,000 draws.',
    )
  })
})

describe('what is passed on', () => {
  test('is the sum of what the way adds, with its sign', () => {
    const passed = passedOn(evaluation, rowOf('rag').best?.index ?? -1)
    if (!passed) throw new Error('Nothing is passed on')
    const said = sayPassedOn('rag', passed)
    expect(addedSeconds(passed)).toBe(passed.lookupSeconds + passed.readingSeconds)
    expect(said[0]?.value).toBe(`+${say('seconds', addedSeconds(passed), 2)}`)
    expect(said[2]?.value).toBe(`+${dollarsOf(addedUsd(passed))}`)
    expect(sayPassedOn('fine-tune', { ...passed, inputTokens: -300 })[1]?.value).toMatch(/^\u2212300$/)
    expect(sayPassedOn(undefined, passed)).toEqual([{ name: 'Tradeoffs', value: 'nothing' }])
  })
})

describe('ceilings', () => {
  test('are those of what is kept', () => {
    const kept = rowOf('fine-tune').best?.kept
    expect(sayCeiling(evaluation, rowOf('fine-tune'))).toBe(`labels: ${say('share', kept?.mended ?? 0)} of gap`)
    expect(sayCeiling(evaluation, rowOf('rag'))).toContain(sayRecall(evaluation).split(' found')[0] ?? '')
  })
})

describe('the source article', () => {
  const given: ArticleGiven = {
    evaluation,
    rows,
    winsOf: (knowledge) => (knowledge === 'rag' ? 0.4 : knowledge === 'hybrid' ? 0.35 : undefined),
    figureOf: (requirement, knowledge) => `${requirement} of ${knowledge}`,
  }

  test('has six rows; each figure is asked of the requirement that it stands beside', () => {
    const said = articleRows(given)
    expect(said).toHaveLength(6)
    expect(said[0]?.here).toEqual({ rag: 'weeks of rag', tuned: 'weeks of fine-tune' })
    expect(said[4]?.here.rag).toBe(sayRecall(evaluation))
    expect(said[5]?.here).toEqual({ rag: 'best in 40 of 100 draws', tuned: 'counting draws' })
    expect(articleHybrid(given)).toContain('Both together here: best in 35 of 100 draws.')
  })

  test('what was published is the lowest and the highest of what the catalogue has', () => {
    const values = closuresOf(edition, 'facts', 'base', ['rag']).map(({ value }) => value)
    const said = sayPublished(edition, 'facts', ['rag'])
    expect(said).toContain(String(Math.round(Math.max(...values) * 100)))
    expect(sayPublished({ ...edition, effects: [] }, 'facts', ['rag'])).toBeUndefined()
  })
})

describe('where nothing has to be known', () => {
  const none = evaluate(scenarioWith('real-time-customer-support'), edition)
  test('what would win with documents is what was found, and nothing before', () => {
    const option = none.options[0]?.id ?? ''
    const flip = { parameter: 'knowledge.need', at: 'documents', to: option }
    expect(plainText(sayWithDocuments(none, [flip]))).toContain(`With documents ${none.options[0]?.label}`)
    expect(plainText(sayWithDocuments(none, [{ parameter: 'knowledge.need', at: 'documents' }]))).toContain('nothing')
    expect(sayWithDocuments(none, [])).toEqual([])
  })
})

test('what breaks a limit is never said to be the limit', () => {
  const near = { p05: 0.02, p50: 0.030_04, p95: 0.06 }
  expect(sayFigure('cost', near)).toBe(dollarsOf(0.03))
  expect(sayBeside('cost', near, 0.03)).toBe('$0.03004')
  expect(sayBeside('cost', near, 0.05)).toBe(sayFigure('cost', near))
  expect(sayBeside('quality', { p05: 0.5, p50: 0.6972, p95: 0.8 }, 0.7)).toMatch(/^69\.7\s%$/)
  expect(sayBeside('cost', { p05: 0.02, p50: 0.03, p95: 0.06 }, 0.03)).toBe(dollarsOf(0.03))
})

test('the name of what runs is the label without how knowledge comes and how the answer comes', () => {
  const own = evaluate(scenarioWith('stable-specialist-domain', { 'sourcing.hosting': 'both' }), edition)
  for (const alternative of own.alternatives) {
    const name = runLabel(edition, alternative)
    expect(alternative.label.startsWith(name.replace(', on own GPUs', ''))).toBe(true)
    expect(name.endsWith(', on own GPUs')).toBe(alternative.hosting === 'self')
    expect(name).not.toMatch(/with RAG|fine-tuned|streamed|batch|flex|long context/)
  }
})
