import { uniformAt, streamOf } from '../src/base/random.ts'
import { paretoFront3 } from '../src/engine/decision-analysis/pareto.ts'
import type { Bench } from './measure.ts'
import { takingTurns } from './measure.ts'

const counts = { models: 80, retrieval: 5, context: 5, cache: 2, routing: 5 }
const n = counts.models * counts.retrieval * counts.context * counts.cache * counts.routing

const columns = {
  cost: new Float64Array(n),
  quality: new Float64Array(n),
  latency: new Float64Array(n),
}

/** Synthetic models whose quality grows with price, with luck. */
const models = Array.from({ length: counts.models }, (_, at) => {
  const luck = (k: number): number => uniformAt(streamOf(5, 'bench.models'), 5 * at + k)
  const decades = -1.5 + luck(0) * 2.7
  const input = Math.pow(10, decades)
  const quality = 0.3 + 0.2 * (decades + Math.log10(30)) + luck(2) * 0.15
  return { input, output: input * (2 + luck(1) * 4), quality, wait: 80 + luck(3) * 1500, speed: 20 + luck(4) * 200 }
})
const retrieval = [0, 3, 5, 10, 20].map((k) => ({ tokens: 400 * k, wait: k * 20, quality: 0.03 * Math.sqrt(k / 2) }))
const context = [0, 500, 1000, 2000, 4000]
const cache = [0, 0.5]
const routing = [0, 0.3, 0.5, 0.7, 0.9].map((small) => ({
  small,
  cost: 1 - 0.83 * small,
  quality: -0.1 * small * small,
}))

/** Cost, quality and latency of every combination at a volume. */
function fill(volume: number): void {
  let i = 0
  for (const model of models)
    for (const found of retrieval)
      for (const more of context)
        for (const share of cache)
          for (const route of routing) {
            const input = (1500 + found.tokens + more) * (1 - 0.9 * share)
            columns.cost[i] = (volume * (input * model.input + 500 * model.output) * route.cost) / 1e6
            columns.quality[i] = model.quality + found.quality + more * 1e-5 + route.quality
            columns.latency[i] =
              model.wait * (1 - 0.5 * share) + found.wait + 0.02 * input + (5e5 / model.speed) * (1 - 0.3 * route.small)
            i += 1
          }
}

/** Every pair, until a better one is found: what the exact front has to agree with. */
function naive(): number[] {
  const { cost, quality, latency } = columns
  const front: number[] = []
  for (let i = 0; i < n; i += 1) {
    const [c, q, l] = [cost[i] ?? 0, quality[i] ?? 0, latency[i] ?? 0]
    let beaten = false
    for (let j = 0; j < n && !beaten; j += 1) {
      const [c2, q2, l2] = [cost[j] ?? 0, quality[j] ?? 0, latency[j] ?? 0]
      beaten = c2 <= c && q2 >= q && l2 <= l && (c2 < c || q2 > q || l2 < l)
    }
    if (!beaten) front.push(i)
  }
  return front
}

export const pareto: Bench = {
  name: `${n.toLocaleString('en')} alternatives, exact front of three criteria`,
  run: async () => {
    const sweep = (round: number): Int32Array => {
      fill(1e5 + 1e4 * round)
      return paretoFront3(columns.cost, columns.quality, columns.latency)
    }
    const pairs = (round: number): number[] => {
      fill(1e5 + 1e4 * round)
      return naive()
    }
    const front = sweep(0)
    if (front.join() !== pairs(0).join()) throw new Error('The sweep and the naive filter found different fronts')
    const [exact = Number.NaN, compared = Number.NaN] = await takingTurns([sweep, pairs], 15, 5)
    return [
      { name: 'evaluate all and find the front', value: exact, unit: 'ms', goal: { atMost: 4 } },
      { name: 'the same with the naive filter', value: compared, unit: 'ms' },
      { name: 'naive over exact', value: compared / exact, unit: 'times', goal: { atLeast: 50 } },
      { name: 'alternatives on the front', value: front.length, unit: 'points' },
    ]
  },
}
