import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalScenario } from '../scenario/canonical.ts'
import { sayingInputs } from '../scenario/in-effect.ts'
import { numberAt } from '../scenario/values.ts'
import { solutionOf } from './evaluate.ts'
import type { Draws, Evaluation } from './evaluation.ts'
import { alternativeOf } from './naming.ts'
import { brokenOf, isMeasured, isPriced, ranksOf } from './read-out.ts'
import type { Solution } from './solution.ts'

/** First 8 hex digits of SHA-256: enough for two people to see that they see the same. */
const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)

/**
 * Over the canonical result without draws: edition, seed, as-of date, all inputs that say anything, and for every alternative id, point cost,
 * quality, wait, feasible, violated and rank. Shortest decimals, fixed order. Needs no ranges and no explanations.
 */
export const fingerprintOfSolution = (solution: Solution): string => {
  const { scenario, edition, asOf, variants, rows, columns } = solution
  const ranks = ranksOf(solution)
  const lines = rows.cheap.map((_, i) => [
    alternativeOf(variants, rows, i).id,
    isPriced(solution, i) ? columns.cost[i] : null,
    isMeasured(solution, i) ? columns.quality[i] : null,
    columns.timed[i] === 1 ? columns.latency[i] : null,
    ranks.has(i),
    brokenOf(solution, i),
    ranks.get(i) ?? null,
  ])
  const inputs = canonicalScenario({ ...scenario, name: '', record: undefined, inputs: sayingInputs(scenario.inputs) })
  return shortHash(JSON.stringify({ asOf, edition: edition.id, inputs, lines, seed: numberAt(scenario, 'run.seed') }))
}

export const fingerprintOf = (evaluation: Evaluation): string => fingerprintOfSolution(solutionOf(evaluation))

/** Over the win counts by alternative, in the order of ids. */
export const drawsFingerprint = ({ n, counted: { wins, nothingFits } }: Pick<Draws, 'n' | 'counted'>): string =>
  shortHash(JSON.stringify({ n, nothingFits, wins: wins.toSorted(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)) }))
