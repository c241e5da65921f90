import type { Effort } from '../edition.ts'

/**
 * How the sources spell an effort, and what we call it. An empty spelling is decided by the model: a variant without one is `reasoning`
 * where the same model has a variant without thinking, and `default` (no switch) otherwise. A spelling that is not here fails the build.
 */
export const effortSpellings: Readonly<Record<string, Effort>> = {
  'non-reasoning': 'none',
  'non-reasoning, high effort': 'none',
  minimal: 'minimal',
  low: 'low',
  medium: 'medium',
  high: 'high',
  xhigh: 'xhigh',
  max: 'max',
  reasoning: 'reasoning',
  'adaptive reasoning, low effort': 'low',
  'adaptive reasoning, medium effort': 'medium',
  'adaptive reasoning, high effort': 'high',
  'adaptive reasoning, xhigh effort': 'xhigh',
  'adaptive reasoning, max effort': 'max',
  'adaptive reasoning, low effort, default fallback': 'low',
  'adaptive reasoning, medium effort, default fallback': 'medium',
  'adaptive reasoning, high effort, default fallback': 'high',
  'adaptive reasoning, xhigh effort, default fallback': 'xhigh',
  'adaptive reasoning, max effort, default fallback': 'max',
  'adaptive reasoning, max effort, opus 4.8 fallback': 'max',
  'reasoning, high effort': 'high',
  'reasoning, max effort': 'max',
}

/** Published names that are another model or an earlier state sold under the same name: they must not enter. */
export const refusedNames: readonly RegExp[] = [
  /Preview \(/,
  /\(ChatGPT\)/,
  /Multimodal/,
  /DeepHermes/,
  /Nano 4B/,
  /Non-reasoning, Low Effort/,
]
