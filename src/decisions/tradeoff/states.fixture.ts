import { currentEdition } from '../../catalog/current-edition.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { toLink } from '../../scenario/link.ts'
import { scenarioOf } from '../../scenario/presets.ts'
import type { Headline } from '../../wording/headline.ts'

/** A state of the view that a link leads to, and what the page says there. */
export interface LinkedState {
  readonly name: string
  readonly preset: string
  readonly inputs: Readonly<Record<string, InputValue>>
  readonly state: Headline['state']
  readonly sentence: RegExp
  /** The word that the counts of draws must have. */
  readonly word?: string
}

const priorities = (cost: number, quality: number, latency: number) => ({
  'priorities.cost': cost,
  'priorities.quality': quality,
  'priorities.latency': latency,
})

const figures = /solves \d+.% (of tasks )?for \$[\d.]+ a request, inside the [\d.]+.(s|min|h) limit$/.source

export const states: readonly LinkedState[] = [
  {
    name: 'settled',
    preset: 'classification',
    inputs: { ...priorities(0, 100, 0), 'decision.tolerance': 0.4 },
    state: 'clear',
    word: 'settled',
    sentence: new RegExp(`^Give up cost, not quality: GPT-5\\.6 Luna ${figures}`),
  },
  {
    name: 'clear',
    preset: 'classification',
    inputs: priorities(0, 100, 0),
    state: 'clear',
    word: 'clear',
    sentence: new RegExp(`^Give up cost, not quality: GPT-5\\.6 Luna ${figures}`),
  },
  {
    name: 'leaning',
    preset: 'fast-filtering',
    inputs: { 'priorities.cost': 70 },
    state: 'leaning',
    word: 'leaning',
    sentence: new RegExp(`^Gemini 2\\.5 Flash-Lite for now: gives up quality, not speed; ${figures}`),
  },
  {
    name: 'ahead',
    preset: 'code-review',
    inputs: { 'decision.tolerance': 0.08 },
    state: 'leaning',
    word: 'ahead',
    sentence: new RegExp(`^GPT-5\\.6 Sol for now: gives up speed, not quality; ${figures}`),
  },
  {
    name: 'too close to call',
    preset: 'real-time-customer-support',
    inputs: { 'workload.requestsPerDay': 30_000 },
    state: 'too-close',
    word: 'too close to call',
    sentence: /^Too close to call: GPT-5\.5 \d+, GPT-5\.6 Luna \d+ of 100 draws\. It turns on the success rate of /,
  },
  {
    name: 'a tie',
    preset: 'report-generation',
    inputs: priorities(100, 0, 0),
    state: 'tie',
    sentence:
      /^GPT-5\.6 Luna, batch and GPT-5\.6 Luna tie at your priorities: the lower cost decides for GPT-5\.6 Luna, batch/,
  },
  {
    name: 'one option fits',
    preset: 'real-time-customer-support',
    inputs: { 'limits.p95Seconds': 2 },
    state: 'only',
    sentence:
      /^Only DeepSeek V4 Flash fits: it solves \d+.% (of tasks )?for \$[\d.]+ a request, inside the 2\.0.s limit$/,
  },
  {
    name: 'nothing fits',
    preset: 'real-time-customer-support',
    inputs: { 'limits.p95Seconds': 2.5, 'limits.quality': 0.75, 'limits.costPerRequest': 0.003 },
    state: 'nothing-fits',
    sentence: /^Nothing fits: allow \$[\d.]+ more and \d+.ms more, and GPT-5\.5 does, at \d+.% solved$/,
  },
  {
    name: 'defaults only',
    preset: 'fast-filtering',
    inputs: {},
    state: 'leaning',
    word: 'leaning',
    sentence: /^On default figures, Gemini 2\.5 Flash-Lite for now: gives up quality/,
  },
]

/** The link to a state, from `#` on. */
export function linkTo({ preset, inputs }: Pick<LinkedState, 'preset' | 'inputs'>): string {
  const scenario = scenarioOf(preset, currentEdition)
  const link = toLink({ ...scenario, inputs: { ...scenario.inputs, ...inputs } })
  if (!link.ok) throw new Error('No link to this state')
  return link.value
}
