import { gpuFacts, type GpuTerms } from '../hosting/gpu-terms.ts'
import { fleetOfVariant } from '../fill-fleets.ts'
import type { Solution } from '../solution.ts'
import type { Terms } from '../terms.ts'
import { eachFromScenario, fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'

const ratioInput = (
  symbol: string,
  label: string,
  ratio: { readonly value: number; readonly each: readonly { readonly of: string; readonly value: number }[] },
): OriginInput => ({
  symbol,
  label,
  value: ratio.value,
  unit: 'ratio',
  kind: 'fact',
  steps: ratio.each.map(({ of, value }) => ({ label: of, value, unit: 'ratio', formula: '' })),
})

const derived = (symbol: string, label: string, value: number, unit: string): OriginInput => ({
  symbol,
  label,
  value,
  unit,
  kind: 'derived',
})

/** USD of a GPU a month. */
export const gpuMonthOrigin = ({ scenario, a, edition }: Solution, gpus: GpuTerms): OriginTree => {
  const facts = a.hosting && gpuFacts(edition, a.hosting.accelerator)
  const hours = a.hosting?.scaleToZero === true
  return {
    title: 'A GPU, a month',
    value: gpus.usdPerGpuMonth,
    unit: 'USD/month',
    expression: 'p * k * (1 - s * d) * t',
    inputs: [
      fromScenario(scenario, 'p', 'sourcing.gpuHour'),
      ratioInput('k', 'Its price against that of the H100', facts?.price ?? { value: 1, each: [] }),
      fromScenario(scenario, 's', 'sourcing.reservedShare'),
      fromScenario(scenario, 'd', 'sourcing.reservedDiscount'),
      {
        symbol: 't',
        label: hours ? 'Hours a month that it is on' : 'Hours a month: it is always on',
        value: gpus.hoursPerMonth,
        unit: 'hours/month',
        kind: 'derived',
      },
    ],
    notes: [],
  }
}

const secondsTree = (solution: Solution, v: number, gpus: GpuTerms, value: number): OriginTree => {
  const { scenario, variants } = solution
  const variant = variants.rows[v]
  const own = variant?.own
  const facts = solution.a.hosting && gpuFacts(solution.edition, solution.a.hosting.accelerator)
  return {
    title: 'GPU-seconds of a request',
    value,
    unit: 'seconds',
    expression: '(i / r + (o + H * f) / w) * b / 70 / k',
    inputs: [
      derived('i', 'Input that the cache does not have', gpus.readTokens, 'tokens'),
      fromScenario(scenario, 'r', 'sourcing.prefillSpeed'),
      fromScenario(scenario, 'o', 'workload.outputTokens'),
      {
        ...derived('H', 'Hidden tokens of the measured prompt', variant?.point.hidden.best ?? 0, 'tokens'),
        steps: variant?.point.hidden.steps ?? [],
      },
      fromScenario(scenario, 'f', 'workload.thinkingFactor'),
      fromScenario(scenario, 'w', 'sourcing.decodeSpeed'),
      {
        symbol: 'b',
        label: 'Active parameters, billions',
        value: (own?.active ?? 0) / 1e9,
        unit: 'none',
        kind: 'fact',
      },
      ratioInput('k', 'Speed of the GPU against the H100', facts?.speed ?? { value: 1, each: [] }),
    ],
    notes: [],
  }
}

const bindNotes = {
  weights: 'The weights decide: one copy of them carries the traffic.',
  minimum: 'The least number of copies decides: they carry more traffic than there is.',
  throughput: 'The tokens a second decide.',
  'kv-cache': 'The memory of the cache decides.',
} as const

/** GPUs that a variant needs at the peak. */
export const gpusOrigin = (solution: Solution, v: number, terms: Terms & { readonly gpus: GpuTerms }): OriginTree => {
  const { variants, figures, scenario } = solution
  const fleet = fleetOfVariant(variants, v, terms, 1)
  if (fleet?.kind !== 'fleet') throw new RangeError(`No GPUs of variant ${v}`)
  const { shape, gpuSeconds, binds } = fleet
  return {
    title: 'GPUs',
    value: figures.gpus[v] ?? 0,
    unit: 'GPUs',
    expression: 'max(c * n, c * groups(r * max(s / u, m) / c))',
    inputs: [
      derived('c', 'GPUs over which a copy of the weights is spread', shape.group, 'GPUs'),
      fromScenario(scenario, 'n', 'sourcing.leastGroups'),
      fromTree('r', {
        title: 'Requests a second at the peak',
        value: terms.gpus.peakRps,
        unit: 'requests/s',
        expression: 'R / 86400 * p',
        inputs: eachFromScenario(scenario, { R: 'workload.requestsPerDay', p: 'sourcing.peakToAverage' }),
        notes: [],
      }),
      fromTree('s', secondsTree(solution, v, terms.gpus, gpuSeconds)),
      fromScenario(scenario, 'u', 'sourcing.utilisation'),
      derived('m', 'GPUs whose memory the cache of one request a second fills', shape.cachePerRps, 'GPUs'),
    ],
    notes: [bindNotes[binds]],
  }
}
