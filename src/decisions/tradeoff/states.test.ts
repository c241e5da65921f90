import { describe, expect, test } from 'vitest'
import { drawsOf } from '../../alternatives/draw.ts'
import { evaluate } from '../../alternatives/evaluate.ts'
import { flipsOf } from '../../alternatives/flip.ts'
import { trackOf } from '../../alternatives/track.ts'
import { plainText, type Phrase } from '../../base/phrase.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import { openLink } from '../../scenario/link.ts'
import { changedInputs, presets } from '../../scenario/presets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Reading } from '../decision.ts'
import { assess } from './assess.ts'
import { optionsOf } from './options.ts'
import { present, type TradeoffModel } from './present.ts'
import { linkTo, states } from './states.fixture.ts'

const opened = (link: string): Scenario => {
  const open = openLink(link)
  if (!open.ok) throw new Error('The link does not open')
  return open.scenario
}

const readingOf = (scenario: Scenario, today = '2026-11-24'): Reading => {
  const evaluation = evaluate(scenario, edition)
  const tracks = ['limits.p95Seconds', 'limits.quality', 'priorities.cost'].map((id) => trackOf(scenario, edition, id))
  return {
    evaluation,
    draws: drawsOf(evaluation, 1000),
    flips: flipsOf(evaluation, tracks),
    tracks: Object.fromEntries(tracks.map((track) => [track.parameter, track])),
    searching: false,
    changed: changedInputs(scenario).length,
    today,
  }
}

const phrasesOf = (model: TradeoffModel): readonly Phrase[] => [
  model.headline.message,
  model.plotted,
  ...model.blocks.flatMap((block): readonly Phrase[] => {
    if (block.kind === 'text') return block.paragraphs
    if (block.kind === 'sure') return block.sentences
    if (block.kind === 'flips') return block.flips.flatMap(({ change, to }) => [[change], [to]])
    return block.facts.map(({ name, value, tag = '' }) => [`${name} ${value} ${tag}`])
  }),
]

const sureWord =
  /\b(settled|clear(ly)?|leaning|ahead|too close to call|toss-up|sure(ly)?|(un)?likely|robust(ly)?|confident(ly)?|certain(ly)?|probabl[ey]|safe(ly)?|definite(ly)?)\b/i
const blamesOrBoasts = /\b(significant(ly)?|optimal(ly)?|simply|obviously|wrong)\b|!/i

const expectHouseWords = (model: TradeoffModel): void => {
  for (const phrase of phrasesOf(model)) {
    const text = plainText(phrase)
    if (sureWord.test(text)) expect(text).toMatch(/\d+ (of|in) 100/)
    expect(text).not.toMatch(blamesOrBoasts)
    expect(text).not.toMatch(/NaN|undefined|Infinity/)
  }
  for (const block of model.blocks) {
    if (block.kind !== 'text' && block.kind !== 'sure') continue
    const paragraphs = block.kind === 'text' ? block.paragraphs : block.sentences
    const words = paragraphs.map(plainText).join(' ').split(/[ ]+/).length
    expect(words, block.title).toBeLessThanOrEqual(90)
  }
}

describe('each state is reached by a link and says its sentence', () => {
  test.each(states)('$name', (linked) => {
    const reading = readingOf(opened(linkTo(linked)))
    const assessment = assess(reading)
    const model = present(assessment)
    expect(plainText(model.headline.message)).toMatch(linked.sentence)
    expect(model.headline.state).toBe(linked.state)
    if (linked.word !== undefined) expect(assessment.sure?.word).toBe(linked.word)
    expectHouseWords(model)
  })

  test('defaults only: the page says so below the message too', () => {
    const [plotted] = present(assess(readingOf(opened(linkTo({ preset: 'code-review', inputs: {} }))))).plotted.slice(
      -1,
    )
    expect(plotted).toContain('On default figures: none of these inputs is yours yet.')
  })

  test('an option without a figure is listed with the reason, and takes no part', () => {
    const model = present(assess(readingOf(opened(linkTo({ preset: 'real-time-customer-support', inputs: {} })))))
    const rows = optionsOf(model.drawn).allRows()
    const lacking = rows.filter(({ ruledOut }) => ruledOut.includes('no latency figure'))
    expect(lacking.length).toBeGreaterThan(0)
    for (const { rank, cells } of lacking) {
      expect(rank).toBeUndefined()
      expect(cells.latency).toBeUndefined()
    }
  })

  test('a price older than 90 days is tagged on its figure and in the evidence', () => {
    const scenario = opened(linkTo({ preset: 'code-review', inputs: {} }))
    const tags = (today: string) => {
      const model = present(assess(readingOf(scenario, today)))
      const facts = model.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
      const [row] = optionsOf(model.drawn).rows
      return { cell: row?.cells.cost?.tag, price: facts.find(({ name }) => name.startsWith('Price, '))?.tag }
    }
    expect(tags('2026-11-24')).toEqual({ cell: undefined, price: undefined })
    expect(tags('2027-06-01')).toEqual({ cell: 'price older than 90 days', price: 'price older than 90 days' })
  })
})

test.each(presets.map(({ id }) => id))('%s: no sureness word without its count, 90 words a block at most', (preset) => {
  expectHouseWords(present(assess(readingOf(opened(linkTo({ preset, inputs: {} }))))))
})
