import { exp } from '../base/elementary.ts'
import { Z95 } from '../engine/constants.ts'
import { chunksOf } from '../engine/knowledge/chunks.ts'
import { type GateReason, knowledgeGates } from '../engine/knowledge/gates.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'
import type { Reason } from './alternative.ts'
import type { Assumptions } from './assumptions.ts'
import type { Figures } from './figures.ts'
import { refusals } from './fill-fleets.ts'
import { corpusTokens, isTuned, looksUp } from './knowledge/at-hand.ts'
import type { Points } from './points.ts'
import type { World } from './world.ts'

/** What forbids a variant by the numbers of a scenario: bits in this order. */
const gates = [
  'no-fit-context',
  'exceeds-prompt',
  'exceeds-window',
  'no-documents',
  'no-examples',
  'too-few-examples',
  'no-source',
  'no-access',
  'no-chunks',
  'no-gpu',
  'weights-exceed-memory',
  'request-exceeds-memory',
  'no-volume',
  'no-window',
] as const satisfies readonly Reason[]
type Gate = (typeof gates)[number]

const bitOf = (gate: Gate): number => 1 << gates.indexOf(gate)

export const gateReasons = (bits: number): readonly Reason[] => gates.filter((_, k) => (bits & (1 << k)) !== 0)

/** With these its cost is not known either. */
const withoutCost = (
  [
    'no-documents',
    'no-examples',
    'no-chunks',
    'no-gpu',
    'weights-exceed-memory',
    'request-exceeds-memory',
    'no-volume',
  ] as const
).reduce((bits, gate) => bits | bitOf(gate), 0)

export const isCostKnown = (bits: number): boolean => (bits & withoutCost) === 0

const ours: Readonly<Record<GateReason, Gate | undefined>> = {
  'knowledge-exceeds-prompt-budget': 'exceeds-prompt',
  'knowledge-exceeds-context-window': 'exceeds-window',
  'context-window-unknown': 'no-window',
  'no-documents': 'no-documents',
  'too-few-examples': 'too-few-examples',
  'no-citations': 'no-source',
  'no-access-control': 'no-access',
  // The limit on answers in date holds that.
  stale: undefined,
}

/** What the engine's gates say of each strategy with a window of so many tokens. Without documents nothing but tuning is asked of them. */
const engineGates = (
  a: Assumptions,
  contextWindow: number | undefined,
): Readonly<Record<KnowledgeStrategy, readonly GateReason[]>> => {
  const { documents, tuning } = a
  return knowledgeGates({
    changesPerYear: 0,
    retrainInterval: 0,
    retrainLag: 0,
    knowledgeTokens: documents ? corpusTokens(documents) : 0,
    promptBudget: documents?.promptBudget ?? 0,
    contextWindow,
    outputTokens: a.outputTokens,
    hasDocuments: documents !== undefined && corpusTokens(documents) > 0,
    examples: tuning?.examples ?? 0,
    needsCitations: documents !== undefined && a.mustShowSource,
    factShare: 0,
    mostStale: 1,
    perUserAccess: documents !== undefined && a.mustLimitAccess,
  })
}

/** Reasons of a strategy in a window, but for the request itself. */
const knowledgeBits = (a: Assumptions, knowledge: KnowledgeStrategy, contextWindow: number | undefined): number => {
  const { documents, tuning } = a
  if (!tuning) return 0
  let bits = 0
  for (const reason of engineGates(a, contextWindow)[knowledge]) {
    const gate = ours[reason]
    if (gate) bits |= bitOf(gate)
  }
  if (isTuned(knowledge) && tuning.examples <= 0) bits = (bits & ~bitOf('too-few-examples')) | bitOf('no-examples')
  if (!documents) return bits
  if (knowledge === 'long-context' && corpusTokens(documents) === 0) bits |= bitOf('no-documents')
  const chunks = chunksOf(documents.docTokens, documents.chunk, documents.overlap)
  return looksUp(knowledge) && chunks.kind === 'infeasible' ? bits | bitOf('no-chunks') : bits
}

/** Reasons of a strategy by window; only documents in every prompt ask how large it is. */
const bitsByWindow = (
  a: Assumptions,
  knowledge: KnowledgeStrategy,
): ((contextWindow: number | undefined) => number) => {
  const known = new Map<number | undefined, number>()
  return (contextWindow) => {
    const asked = knowledge === 'long-context' ? contextWindow : undefined
    const bits = known.get(asked) ?? knowledgeBits(a, knowledge, asked)
    known.set(asked, bits)
    return bits
  }
}

/** Reasons of own hosting, from its fleet at the point estimate. */
const hostingBits = (hasGpu: boolean, unserved: number): number => {
  if (!hasGpu) return bitOf('no-gpu')
  const reason = refusals[unserved]
  return reason ? bitOf(reason) : 0
}

/** Windows by point; `undefined`: nobody knows it, so nothing is said to fit. */
type Windows = readonly (number | undefined)[]
const windows = new WeakMap<Points, Windows>()

const windowsOf = (points: Points): Windows => {
  const known = windows.get(points) ?? points.rows.map(({ model }) => model.context?.tokens)
  windows.set(points, known)
  return known
}

/** Tokens of one call: its input at the 95th percentile, and its visible answer. */
interface Call {
  readonly input: number
  readonly a: Assumptions
}

/** Reasons of the variants of approach k. */
const fillGates = (
  { variants, terms }: World,
  k: number,
  { input, a }: Call,
  figures: Figures,
  out: Uint16Array,
): void => {
  const { point, points, starts, approaches } = variants
  const [term, approach] = [terms[k], approaches[k]]
  if (!term || !approach) return
  const window = windowsOf(points)
  const bitsAt = bitsByWindow(a, approach.knowledge)
  const own = approach.hosting === 'self'
  const read = input * (1 - term.added.saved) + term.added.context
  const [exceeds, unfit, unknown] = [bitOf('exceeds-window'), bitOf('no-fit-context'), bitOf('no-window')]
  const always = a.plan && a.requestsPerDay <= 0 ? bitOf('no-volume') : 0
  for (let v = starts[k] ?? 0; v < (starts[k + 1] ?? 0); v++) {
    const p = point[v] ?? 0
    const tokens = window[p]
    const answer = (a.outputTokens + (points.hidden[p] ?? 0) * a.thinkingFactor) / a.callsPerRequest
    let bits = bitsAt(tokens) | always
    const carried = (bits & exceeds) === 0 ? term.added.corpus : 0
    if (tokens === undefined) bits |= unknown
    else if (read + carried + answer > tokens) bits |= unfit
    if (own) bits |= hostingBits(term.gpus !== undefined, figures.unserved[v] ?? 0)
    out[v] = bits
  }
}

/**
 * Reasons by variant, as bits. A request fits where the 95th percentile of a call's input, with what is looked up for it, its
 * answer and its thoughts, fits the model's window.
 */
export const gatesOf = (world: World, figures: Figures): Uint16Array => {
  const { variants, a } = world
  const median = a.inputTokens / a.callsPerRequest / exp((a.inputSigma * a.inputSigma) / 2)
  const call: Call = { input: median * exp(Z95 * a.inputSigma), a }
  const out = new Uint16Array(variants.point.length)
  for (let k = 0; k < variants.approaches.length; k++) fillGates(world, k, call, figures, out)
  return out
}
