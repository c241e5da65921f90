import { run as runSquiggle } from '@quri/squiggle-lang'
import { normals } from '../src/base/random.ts'
import { muFrom90, sigmaFrom90 } from '../src/engine/uncertainty/lognormal.ts'
import { lognormalProducts } from '../src/engine/uncertainty/lognormal-product.ts'
import { quantilesInPlace } from '../src/engine/uncertainty/sample-quantiles.ts'
import type { Bench, Measurement } from './measure.ts'
import { takingTurns, timed } from './measure.ts'

/** Buying by the token or building: six uncertain inputs, as 90 % ranges; growth is normal (mean, standard deviation). */
const inputs = {
  requestsPerDay: [12_000, 80_000],
  tokensPerRequest: [1_000, 4_000],
  usdPerMillionTokens: [2, 8],
  usdToBuild: [150_000, 400_000],
  usdToRunPerYear: [60_000, 200_000],
} as const
const growth = { mean: 1.15, sd: 0.1 }

interface Answer {
  /** USD saved over three years by building: mean and P5, P50, P95. */
  readonly mean: number
  readonly saving: readonly number[]
  /** Cost of building over cost of buying, P5, P50, P95. */
  readonly ratio: readonly number[]
  /** Chance that building costs more. */
  readonly loss: number
}

type Uncertain = keyof typeof inputs | 'growth'

/** The frozen normals: filled once, then every question is asked of the same worlds. */
function fill(n: number): Readonly<Record<Uncertain, Float64Array>> {
  const draw = (name: Uncertain): Float64Array => normals(1, `bench.${name}`, n)
  return {
    requestsPerDay: draw('requestsPerDay'),
    tokensPerRequest: draw('tokensPerRequest'),
    usdPerMillionTokens: draw('usdPerMillionTokens'),
    usdToBuild: draw('usdToBuild'),
    usdToRunPerYear: draw('usdToRunPerYear'),
    growth: draw('growth'),
  }
}

/** Our side: one exp for each product, own exp, quantiles by selection. `shift` moves an input, as a slider does. */
function ask(z: Readonly<Record<Uncertain, Float64Array>>, shift: number): Answer {
  const n = z.growth.length
  const factor = (name: keyof typeof inputs, add = 0) => {
    const [low, high] = inputs[name]
    return { mu: muFrom90(low, high) + add, sigma: sigmaFrom90(low, high), z: z[name] }
  }
  const perYear = lognormalProducts(
    [factor('requestsPerDay', shift), factor('tokensPerRequest'), factor('usdPerMillionTokens')],
    new Float64Array(n),
  )
  const build = lognormalProducts([factor('usdToBuild')], new Float64Array(n))
  const run = lognormalProducts([factor('usdToRunPerYear')], new Float64Array(n))
  const saving = new Float64Array(n)
  const ratio = new Float64Array(n)
  let sum = 0
  let losses = 0
  for (let i = 0; i < n; i += 1) {
    const g = growth.mean + growth.sd * (z.growth[i] ?? 0)
    const buying = (perYear[i] ?? 0) * (365 / 1e6) * (1 + g + g * g)
    const building = (build[i] ?? 0) + 3 * (run[i] ?? 0)
    saving[i] = buying - building
    ratio[i] = building / buying
    sum += buying - building
    if (building > buying) losses += 1
  }
  const ps = [0.05, 0.5, 0.95]
  return { mean: sum / n, saving: quantilesInPlace(saving, ps), ratio: quantilesInPlace(ratio, ps), loss: losses / n }
}

const range = ([low, high]: readonly [number, number]): string => `${low} to ${high}`

const program = `
growth = normal(${growth.mean}, ${growth.sd})
perYear = (${range(inputs.requestsPerDay)}) * (${range(inputs.tokensPerRequest)}) * (${range(inputs.usdPerMillionTokens)}) * 365 / 1000000
buying = perYear * (1 + growth + growth * growth)
building = (${range(inputs.usdToBuild)}) + (${range(inputs.usdToRunPerYear)}) * 3
saving = buying - building
ratio = building / buying
[mean(saving), quantile(saving, 0.05), quantile(saving, 0.5), quantile(saving, 0.95),
 quantile(ratio, 0.05), quantile(ratio, 0.5), quantile(ratio, 0.95), cdf(saving, 0)]`

async function askSquiggle(n: number, seed: string): Promise<Answer> {
  const { result } = await runSquiggle(program, { environment: { sampleCount: n, xyPointLength: 1000, seed } })
  if (!result.ok) throw new Error(`squiggle refused the model: ${result.value.toString()}`)
  const values = result.value.result.toString().replace(/[[\]]/g, '').split(',').map(Number)
  const [mean = Number.NaN, loss = Number.NaN] = [values[0], values[7]]
  return { mean, saving: values.slice(1, 4), ratio: values.slice(4, 7), loss }
}

/** Both must have answered the same question: figures further apart than chance explains are an error, not a result. */
function assertAgreement(ours: Answer, theirs: Answer, n: number): void {
  const pairs = [
    [ours.mean, theirs.mean],
    ...ours.saving.map((value, at) => [value, theirs.saving[at] ?? Number.NaN]),
    ...ours.ratio.map((value, at) => [value, theirs.ratio[at] ?? Number.NaN]),
    [ours.loss, theirs.loss],
  ] as const
  const scale = (ours.saving[2] ?? 0) - (ours.saving[0] ?? 0)
  for (const [a = Number.NaN, b = Number.NaN] of pairs) {
    const apart = Math.abs(a - b) / (Math.abs(a) > 1000 ? scale : Math.abs(a))
    if (!(apart < 10 / Math.sqrt(n))) throw new Error(`The two models disagree: ${a} and ${b}`)
  }
}

async function compare(n: number, rounds: number): Promise<Measurement[]> {
  let z = fill(n)
  const filling = await timed(() => (z = fill(n)))
  assertAgreement(ask(z, 0), await askSquiggle(n, '0'), n)
  const [ours = Number.NaN, squiggle = Number.NaN] = await takingTurns(
    [(round) => ask(z, round * 1e-3), (round) => askSquiggle(n, String(round))],
    rounds,
    2,
  )
  const samples = n.toLocaleString('en')
  return [
    { name: `${samples} samples, six uncertain inputs`, value: ours, unit: 'ms' },
    { name: `${samples} samples, squiggle`, value: squiggle, unit: 'ms' },
    { name: `${samples} samples, rate against squiggle`, value: squiggle / ours, unit: 'times', goal: { atLeast: 15 } },
    { name: `${samples} samples, a second`, value: (n / ours) * 1000, unit: 'samples/s' },
    { name: `${samples} samples, filling the frozen normals once`, value: filling, unit: 'ms' },
  ]
}

export const monteCarlo: Bench = {
  name: 'Monte Carlo, build or buy',
  run: async () => [...(await compare(10_000, 41)), ...(await compare(1_000_000, 7))],
}
