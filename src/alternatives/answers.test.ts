import { describe, expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { answerTrack, flipsOfAnswer } from './answer-flips.ts'
import { hostingOf, knowledgeKey, knowledgeOf, winsBy } from './answers.ts'
import { drawsOf } from './draw.ts'
import { evaluate } from './evaluate.ts'
import type { Track } from './evaluation.ts'
import { choiceFlips } from './flip.ts'
import { keyedFlip } from './keyed-track.ts'
import { trackOf } from './track.ts'
import { withInput } from './who-wins.ts'

const scenario = scenarioOf('hybrid-knowledge-system', edition.id)
const evaluation = evaluate(scenario, edition)

describe('draws by answer', () => {
  const draws = drawsOf(evaluation, 200)
  test('are good enough at least where an option of that answer wins, and at least where any one of them is', () => {
    const wins = winsBy(draws, knowledgeOf)
    const shares = draws.goodEnoughAs.knowledge
    for (const [answer, share] of wins) expect(shares[answer]).toBeGreaterThanOrEqual(share - 1e-9)
    for (const [option, share] of Object.entries(draws.goodEnough)) {
      expect(shares[knowledgeOf(option)]).toBeGreaterThanOrEqual(share)
      expect(draws.goodEnoughAs.hosting[hostingOf(option)]).toBeGreaterThanOrEqual(share)
    }
    for (const share of Object.values(shares)) expect(share).toBeLessThanOrEqual(1 - draws.nothingFits + 1e-9)
  })
})

describe('a track of answers', () => {
  const track: Track = {
    parameter: 'knowledge.gap',
    stretches: [
      { from: 0, to: 0.1, option: 'a+rag/interactive' },
      { from: 0.1, to: 0.2, option: 'b+rag/interactive' },
      { from: 0.2, to: 0.5, option: 'c+tuned/interactive' },
      { from: 0.5, to: 0.9, option: 'd+tuned/interactive' },
      { from: 0.9, to: 1 },
    ],
  }
  test('joins neighbours that answer alike, under the name that one meets first from the present value', () => {
    expect(answerTrack(track, knowledgeKey, 0.15).stretches).toEqual([
      { from: 0, to: 0.2, option: 'b+rag/interactive' },
      { from: 0.2, to: 0.9, option: 'c+tuned/interactive' },
      { from: 0.9, to: 1 },
    ])
    expect(answerTrack(track, knowledgeKey, 0.95).stretches.map(({ option }) => option)).toEqual([
      'b+rag/interactive',
      'd+tuned/interactive',
      undefined,
    ])
  })
})

test('every claimed flip of the answer, applied, flips it', () => {
  const ids = ['knowledge.gap', 'knowledge.changesPerYear', 'limits.weeks', 'limits.costPerRequest', 'knowledge.share']
  const tracks = ids.map((id) => trackOf(scenario, edition, id))
  const flips = flipsOfAnswer(evaluation, tracks, choiceFlips(evaluation), knowledgeKey)
  const answerAt = ({ winner, alternatives }: typeof evaluation): string | undefined =>
    knowledgeKey(winner === undefined ? undefined : alternatives[winner]?.option)
  const now = answerAt(evaluation)
  expect(flips.length).toBeGreaterThan(2)
  for (const { parameter, at, to } of flips) {
    expect(parameterOf(parameter)).toBeDefined()
    const then = answerAt(evaluate(withInput(scenario, parameter, at), edition))
    expect([parameter, at, then]).toEqual([parameter, at, knowledgeKey(to)])
    expect(then).not.toBe(now)
  }
})

describe('a flip of the option as one of the answer', () => {
  test('is none where the answer stays, and names answers where it changes', () => {
    const flip = { parameter: 'knowledge.gap', at: 0.3, from: 'a+rag/interactive' }
    expect(keyedFlip({ ...flip, to: 'b+rag/interactive' }, knowledgeKey)).toEqual([])
    expect(keyedFlip({ ...flip, to: 'b+tuned/interactive' }, knowledgeKey)).toEqual([
      { parameter: 'knowledge.gap', at: 0.3, from: 'rag', to: 'fine-tune' },
    ])
    expect(keyedFlip(flip, knowledgeKey)).toEqual([{ parameter: 'knowledge.gap', at: 0.3, from: 'rag' }])
  })
})
