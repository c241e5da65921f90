import {
  type Accelerator,
  type Architecture,
  type AttentionPart,
  gpuPriceKinds,
  type GpuPrice,
  type Hosts,
  type Throughput,
  throughputScenarios,
} from '../edition-hosting.ts'
import { accelerators, gpuPrices } from '../facts/accelerators.ts'
import { architectures, licences } from '../facts/architectures.ts'
import { hostSpreads } from '../facts/hosts.ts'
import { numberOf, rowsOf, textOf, type Row } from '../facts/table.ts'
import { throughputs } from '../facts/throughput.ts'
import { neededNumber, wordOf } from './cells.ts'

const partOf = (row: Row): AttentionPart => {
  const [kvHeads, headDim, latent, window] = ['kv-heads', 'head-dim', 'latent', 'window'].map((column) =>
    numberOf(row, column),
  )
  return {
    layers: neededNumber(row, 'layers'),
    ...(kvHeads !== undefined && { kvHeads }),
    ...(headDim !== undefined && { headDim }),
    ...(latent !== undefined && { latent }),
    ...(window !== undefined && { window }),
  }
}

/** What is known of the layers of a model; the first row of a model names the source. */
export const architectureOf = (model: string): Architecture | undefined => {
  const rows = rowsOf(architectures).filter((row) => row['model'] === model)
  const [first] = rows
  if (!first) return undefined
  return { parts: rows.map(partOf), source: textOf(first, 'source'), ...(first['note'] && { note: first['note'] }) }
}

export const licenceOf = (model: string): string | undefined =>
  rowsOf(licences).find((row) => row['model'] === model)?.['licence']

export const hostsOf = (model: string): Hosts | undefined => {
  const row = rowsOf(hostSpreads).find((each) => each['model'] === model)
  if (!row) return undefined
  const spread = (of: string) => ({
    hosts: neededNumber(row, `${of}-hosts`),
    low: neededNumber(row, `${of}-low`),
    median: neededNumber(row, `${of}-median`),
    high: neededNumber(row, `${of}-high`),
  })
  return { source: 'host-medians', read: '2026-09-23', input: spread('input'), output: spread('output') }
}

const gpuPriceOf = (row: Row): GpuPrice => ({
  provider: textOf(row, 'provider'),
  kind: wordOf(row, 'kind', gpuPriceKinds),
  low: neededNumber(row, 'low'),
  high: neededNumber(row, 'high'),
  source: textOf(row, 'source'),
  read: textOf(row, 'read'),
})

const acceleratorOf = (row: Row): Accelerator => {
  const [gigabytes, terabytes, bf16, fp8, kilowatts] = ['memory', 'bandwidth', 'bf16', 'fp8', 'power'].map((column) =>
    numberOf(row, column),
  )
  const id = textOf(row, 'id')
  return {
    id,
    name: textOf(row, 'name'),
    ...(gigabytes !== undefined && { memory: { gigabytes, source: textOf(row, 'memory-source') } }),
    ...(terabytes !== undefined && { bandwidth: { terabytes, source: textOf(row, 'bandwidth-source') } }),
    ...(bf16 !== undefined && {
      compute: { bf16, ...(fp8 !== undefined && { fp8 }), source: textOf(row, 'compute-source') },
    }),
    ...(kilowatts !== undefined && { power: { kilowatts, source: textOf(row, 'power-source') } }),
    prices: rowsOf(gpuPrices)
      .filter((each) => each['accelerator'] === id)
      .map(gpuPriceOf),
  }
}

export const acceleratorList = (): readonly Accelerator[] => rowsOf(accelerators).map(acceleratorOf)

const throughputOf = (row: Row): Throughput => {
  const [submissions, concurrency] = [numberOf(row, 'submissions'), numberOf(row, 'concurrency')]
  return {
    model: textOf(row, 'model'),
    active: neededNumber(row, 'active'),
    accelerator: textOf(row, 'accelerator'),
    scenario: wordOf(row, 'scenario', throughputScenarios),
    phase: wordOf(row, 'phase', ['decode', 'prefill']),
    tokensPerSecond: neededNumber(row, 'tokens-per-second'),
    ...(row['precision'] && { precision: row['precision'] }),
    ...(submissions !== undefined && { submissions }),
    ...(concurrency !== undefined && { concurrency }),
    measured: textOf(row, 'measured'),
    source: textOf(row, 'source'),
  }
}

export const throughputList = (): readonly Throughput[] => rowsOf(throughputs).map(throughputOf)

/** Models and GPUs that the tables of facts speak of. */
export const hostedModels = (): readonly string[] =>
  [architectures, licences, hostSpreads].flatMap((table) => rowsOf(table).map((row) => textOf(row, 'model')))
export const pricedAccelerators = (): readonly string[] => rowsOf(gpuPrices).map((row) => textOf(row, 'accelerator'))
