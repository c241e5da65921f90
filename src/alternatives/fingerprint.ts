import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalScenario } from '../scenario/canonical.ts'
import { numberAt } from '../scenario/values.ts'
import type { Evaluation } from './evaluation.ts'

/** First 8 hex digits of SHA-256: enough for two people to see that they see the same. */
const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)

/**
 * Over the canonical result without draws: edition, seed, as-of date, all inputs, and for every alternative id, point cost,
 * quality, wait, feasible, violated and rank. Shortest decimals, fixed order.
 */
export const fingerprintOf = ({ scenario, edition, asOf, outcomes }: Evaluation): string => {
  const rows = outcomes.map(({ alternative, cost, quality, latency, feasible, violated, rank }) => [
    alternative.id,
    cost?.p50 ?? null,
    quality?.p50 ?? null,
    latency?.p50 ?? null,
    feasible,
    violated,
    rank ?? null,
  ])
  const inputs = canonicalScenario({ ...scenario, name: '' })
  return shortHash(JSON.stringify({ asOf, edition: edition.id, inputs, rows, seed: numberAt(scenario, 'run.seed') }))
}

/** Over the win counts by alternative, in the order of ids. */
export const drawsFingerprint = (
  n: number,
  wins: readonly (readonly [string, number])[],
  nothingFits: number,
): string =>
  shortHash(JSON.stringify({ n, nothingFits, wins: wins.toSorted(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)) }))
