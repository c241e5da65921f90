import { gpuPriceKinds, throughputScenarios } from './edition-hosting.ts'
import { arms, needs } from './edition-knowledge.ts'
import { count, day, fields, listOf, numberFrom, oneOf, positive, type Shape, text, when } from './shape.ts'

const share = numberFrom(0, 1, 'a share of 0 to 1')
const natural = numberFrom(1, Number.MAX_VALUE, 'a number of at least 1')
const priced = { source: text, read: when }

const part = fields({ layers: natural }, { kvHeads: natural, headDim: natural, latent: positive, window: natural })

export const architecture = fields({ parts: listOf(part), source: text }, { note: text })

const spread = fields({ hosts: natural, low: positive, median: positive, high: positive })
export const hosts = fields({ source: text, read: day, input: spread, output: spread })

const serving = numberFrom(0.1, 10, 'a factor')
export const tuning = fields({ provider: text, training: positive, ...priced }, { serving, servingSource: text })

const gpuPrice = fields({ provider: text, kind: oneOf(gpuPriceKinds), low: positive, high: positive, ...priced })

const accelerator = fields(
  { id: text, name: text, prices: listOf(gpuPrice) },
  {
    memory: fields({ gigabytes: positive, source: text }),
    bandwidth: fields({ terabytes: positive, source: text }),
    compute: fields({ bf16: positive, source: text }, { fp8: positive }),
    power: fields({ kilowatts: positive, source: text }),
  },
)

const throughput = fields(
  {
    model: text,
    active: positive,
    accelerator: text,
    scenario: oneOf(throughputScenarios),
    phase: oneOf(['decode', 'prefill']),
    tokensPerSecond: positive,
    measured: when,
    source: text,
  },
  { precision: text, submissions: count, concurrency: count },
)

const embedding = fields(
  { id: text, name: text, provider: text },
  { price: fields({ usd: positive, source: text }), retrieval: fields({ ndcg: share, source: text }) },
)

const search = fields({
  engine: text,
  setting: text,
  vectors: text,
  recall: share,
  p99Milliseconds: positive,
  perSecond: positive,
  source: text,
})

const effect = fields(
  {
    source: text,
    published: when,
    task: text,
    need: oneOf(needs),
    model: text,
    arms: fields({}, Object.fromEntries(arms.map((arm) => [arm, share]))),
  },
  { n: count, measure: text },
)

/** Parts of an edition that the first ones did not have. */
export const addedParts: Readonly<Record<string, Shape>> = {
  accelerators: listOf(accelerator),
  throughputs: listOf(throughput),
  tuningClasses: listOf(fields({ provider: text, upTo: positive, training: positive, ...priced }, { serving })),
  embeddings: listOf(embedding),
  vectorStores: listOf(
    fields({ name: text, ...priced }, { storage: positive, reads: listOf(positive), writes: positive }),
  ),
  searches: listOf(search),
  recalls: listOf(fields({ method: text, k: natural, recall: share, source: text })),
  effects: listOf(effect),
}
