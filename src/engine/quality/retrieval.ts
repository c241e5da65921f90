import { log, power } from '../../base/elementary.ts'
import { fieldsOf, natural, positive, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Success rate with retrieval: that with the passage found, and that without, weighted by recall. */
export const ragQuality = (recall: number, hitQuality: number, missQuality: number): number =>
  recall * hitQuality + (1 - recall) * missQuality

/** What no answer with retrieval can exceed: every hit answered right, every miss as without the passage. */
export const retrievalCeiling = (recall: number, missQuality: number): number => ragQuality(recall, 1, missQuality)

/** Recall of all of several documents that are needed at once, found independently of each other. */
export const recallOfAll = (recall: number, documents: number): number => power(recall, documents)

export type RequiredRecall =
  | { readonly kind: 'needed'; readonly recall: number }
  | { readonly kind: 'infeasible'; readonly because: 'target-above-ceiling' }

/** Recall needed for a target; 0 where the target is met without any passage. */
export const requiredRecall = (target: number, hitQuality: number, missQuality: number): RequiredRecall => {
  if (target <= missQuality) return { kind: 'needed', recall: 0 }
  if (target > hitQuality) return { kind: 'infeasible', because: 'target-above-ceiling' }
  return { kind: 'needed', recall: (target - missQuality) / (hitQuality - missQuality) }
}

export type RecallAt =
  | { readonly kind: 'recall'; readonly gamma: number; readonly recall: number }
  /** Everything was found at one of the two places: there are no misses whose decline could be read. */
  | { readonly kind: 'unknown'; readonly because: 'no-misses' }

/**
 * Recall at k passages from that at two other numbers of passages (all above 0, k1 and k2 different): misses fall as
 * k^-gamma. Never below 0, where a decline read backwards would put it.
 */
export const recallAt = (k1: number, recall1: number, k2: number, recall2: number, k: number): RecallAt => {
  if (recall1 >= 1 || recall2 >= 1) return { kind: 'unknown', because: 'no-misses' }
  const gamma = log((1 - recall1) / (1 - recall2)) / log(k2 / k1)
  return { kind: 'recall', gamma, recall: Math.max(0, 1 - (1 - recall1) * power(k / k1, -gamma)) }
}

export const ragQualityFormula: Formula = {
  id: 'ragQuality',
  title: 'Quality with retrieval',
  statement:
    'recall x qHit + (1 - recall) x qMiss. Its ceiling is reached when every hit is answered right; a recall outside 0 to 1 counts as the nearer end.',
  sources: ['Total probability'],
  examples: [
    { given: { recall: 0.5, qHit: 0.9, qMiss: 0.3 }, expect: 0.6, from: 'By hand: half way' },
    { given: { recall: 1.2, qHit: 0.9, qMiss: 0.3 }, expect: 0.9, from: 'By hand: at most everything is found' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return ragQuality(
      Math.max(0, Math.min(1, fields.number('recall'))),
      fields.number('qHit', probability),
      fields.number('qMiss', probability),
    )
  },
}

export const requiredRecallFormula: Formula = {
  id: 'requiredRecall',
  title: 'Recall needed for a quality target',
  statement: '(target - qMiss) / (qHit - qMiss); 0 where the target is at most qMiss, none where it is above qHit.',
  sources: ['Inverse of quality with retrieval'],
  examples: [
    { given: { target: 0.6, qHit: 0.9, qMiss: 0.3 }, expect: 0.5, from: 'By hand' },
    { given: { target: 0.2, qHit: 0.9, qMiss: 0.3 }, expect: 0, from: 'By hand: reached without retrieval' },
    { given: { target: 0.95, qHit: 0.9, qMiss: 0.3 }, expect: null, from: 'By hand: no recall is enough' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const needed = requiredRecall(
      fields.number('target', probability),
      fields.number('qHit', probability),
      fields.number('qMiss', probability),
    )
    return needed.kind === 'needed' ? needed.recall : null
  },
}

export const recallPowerFormula: Formula = {
  id: 'recallPower',
  title: 'Recall at another number of passages',
  statement:
    'Misses fall as a power of k: gamma = ln((1 - r1) / (1 - r2)) / ln(k2 / k1), recall(k) = 1 - (1 - r1)(k / k1)^-gamma.',
  sources: ['Power law through two points'],
  examples: [
    {
      given: { k1: 5, r1: 0.8, k2: 20, r2: 0.9, k: 80 },
      expect: { gamma: 0.5, recall: 0.95 },
      from: 'By hand: four times the passages halve the misses',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const belowOne = { atLeast: 0, below: 1 }
    const k1 = fields.number('k1', positive)
    const r1 = fields.number('r1', belowOne)
    const k2 = fields.number('k2', positive)
    const r2 = fields.number('r2', belowOne)
    if (k1 === k2) refuse('k2', `different from k1 (${k1})`)
    const found = recallAt(k1, r1, k2, r2, fields.number('k', positive))
    return found.kind === 'recall' ? { gamma: found.gamma, recall: found.recall } : null
  },
}

export const retrievalCeilingFormula: Formula = {
  id: 'retrievalCeiling',
  title: 'Quality that retrieval allows at best',
  statement: 'recall^h + (1 - recall^h) x qMiss, h the documents a question needs at once (1 unless said).',
  sources: ['Total probability; independence of the documents'],
  examples: [
    { given: { recall: 0.9, qMiss: 0.5 }, expect: 0.95, from: 'By hand: half of a tenth is lost' },
    { given: { recall: 0.5, qMiss: 0.2, documents: 2 }, expect: 0.4, from: 'By hand: both are found in a quarter' },
    { given: { recall: 0, qMiss: 0.2 }, expect: 0.2, from: 'By hand: nothing is found' },
    { given: { recall: 1, qMiss: 0.2 }, expect: 1, from: 'By hand: everything is found' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const recall = recallOfAll(fields.number('recall', probability), fields.numberOr('documents', 1, natural))
    return retrievalCeiling(recall, fields.number('qMiss', probability))
  },
}
