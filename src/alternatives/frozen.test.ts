import { readFileSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../catalog/read-edition.ts'
import { openLink } from '../scenario/link.ts'
import { bindingOf } from './bind.ts'
import { conflictsOf } from './conflict.ts'
import { drawsOf } from './draw.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { drawsFingerprint } from './fingerprint.ts'
import { choiceFlips } from './flip.ts'
import { nearMisses } from './near-miss.ts'
import { regionsOf } from './regions.ts'
import { waysOut } from './relax.ts'
import { trackOf } from './track.ts'
import { withInput } from './who-wins.ts'

/**
 * What was said before there were ways to know and to host: none of it may change, to the last bit, where a scenario asks
 * for neither. Hashes of everything an evaluation says, by the golden links of format 1 on the edition of that time.
 */
interface Frozen {
  readonly link: number
  readonly confidence?: number
  readonly evaluation: string
  readonly draws: string
  readonly tracks?: string
}

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8').trim()

const links = textOf('../scenario/link/golden/format-1.jsonl')
  .split('\n')
  .map((line): string => JSON.parse(line).link)

const frozen = textOf('golden/frozen.jsonl')
  .split('\n')
  .map((line): Frozen => JSON.parse(line))

/** The inputs that there were. */
const inputs: ReadonlySet<string> = new Set(JSON.parse(textOf('golden/frozen-inputs.json')))

const read = readEdition(JSON.parse(textOf('../../public/editions/2026-11-24.json')))
if (!read.ok) throw new Error('The edition cannot be read')
const edition = read.value

const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16)

const saidOf = (evaluation: Evaluation): unknown => [
  evaluation.outcomes.map((outcome) => {
    const { id, option, label, points, models, serving, topology } = outcome.alternative
    const { cost, quality, latency, firstToken, completion, utility, feasible, violated, reasons, rank } = outcome
    const figures = [cost, quality, latency].map((figure) => figure && [figure.p05, figure.p50, figure.p95])
    return [
      [id, option, label, points, models, serving, topology],
      [figures, firstToken, completion, utility, feasible, violated, reasons, rank],
    ]
  }),
  evaluation.options.map(({ id, label, models, servingClass, members }) => [id, label, models, servingClass, members]),
  [evaluation.winner, evaluation.excluded, evaluation.frontier],
  bindingOf(evaluation).filter(({ ruledOut, instead }) => ruledOut > 0 || instead !== undefined),
  conflictsOf(evaluation),
  nearMisses(evaluation),
  waysOut(evaluation),
  regionsOf(evaluation).map(({ option, share }) => [option, share]),
]

const tracksOf = ({ scenario }: Evaluation): unknown =>
  ['limits.quality', 'limits.p95Seconds', 'workload.inputTokens', 'cascade.selfCheckCost', 'priorities.cost'].map(
    (id) => trackOf(scenario, edition, id).stretches,
  )

describe.each(frozen)('link $link, confidence $confidence', ({ link, confidence, ...before }) => {
  const opened = openLink(links[link - 1] ?? '')
  if (!opened.ok) throw new Error(opened.message)
  const scenario =
    confidence === undefined ? opened.scenario : withInput(opened.scenario, 'limits.confidence', confidence)
  const evaluation = evaluate(scenario, edition)

  test('every figure, range, limit and way out', () => {
    expect(hashOf(saidOf(evaluation))).toBe(before.evaluation)
  })

  test('every draw', () => {
    const { n, wins, goodEnough, pBest, nothingFits, regret, counted, measure } = drawsOf(evaluation, 100)
    const fingerprint = drawsFingerprint({ n, counted })
    const counts = { n, wins, goodEnough, pBest, nothingFits, ...(regret !== undefined && { regret }), fingerprint }
    expect(hashOf([counts, measure])).toBe(before.draws)
  })

  test.skipIf(before.tracks === undefined)('tracks and choices', () => {
    const choices = choiceFlips(evaluation).filter(({ parameter }) => inputs.has(parameter))
    expect(hashOf([tracksOf(evaluation), choices])).toBe(before.tracks)
  })
})
