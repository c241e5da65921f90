import { fieldsOf, notNegative, positive, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/**
 * Factor on the input bill of a request when a share `rho` of the input can be cached, a share `hit` of it is found,
 * reads cost `r` and writes `w` times the input price. Above 1 where caching makes it dearer.
 */
export const cacheMultiplier = (rho: number, hit: number, r: number, w: number): number =>
  1 - rho + rho * (hit * r + (1 - hit) * w)

/** Hit rate above which caching saves; 1 (never) where reads are no cheaper than input. Needs w >= r. */
export const cacheBreakevenHit = (r: number, w: number): number => {
  if (r >= 1 && w >= 1) return 1
  return w <= 1 ? 0 : (w - 1) / (w - r)
}

/** Uses of one prefix above which caching it is cheaper; `undefined` where reads are no cheaper than input (r >= 1). */
export const cacheBreakevenUses = (r: number, w: number): number | undefined => (r >= 1 ? undefined : (w - r) / (1 - r))

/** Reads an hour that pay for the storage of a cached prefix; `undefined` where a read saves nothing. */
export const storageBreakevenReads = (storagePerHour: number, input: number, read: number): number | undefined =>
  read >= input ? undefined : storagePerHour / (input - read)

export const cacheMultiplierFormula: Formula = {
  id: 'cacheMultiplier',
  title: 'Effect of caching on the input bill',
  statement:
    '(1 - rho) + rho (hit r + (1 - hit) w): share that cannot be cached, reads at r and writes at w times the price.',
  sources: ['Expected value over hit and miss'],
  examples: [
    {
      given: { rho: 0.5, hit: 1, r: 0.1, w: 1.25 },
      expect: 0.55,
      from: 'By hand: half at full price, half at a tenth',
    },
    {
      given: { rho: 0.8, hit: 0.1, r: 0.1, w: 1.25 },
      expect: 1.108,
      from: 'By hand: 0.2 + 0.8 x 1.135, dearer than none',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return cacheMultiplier(
      fields.number('rho', probability),
      fields.number('hit', probability),
      fields.number('r', notNegative),
      fields.number('w', notNegative),
    )
  },
}

const readFactors = (inputs: unknown): { readonly r: number; readonly w: number } => {
  const fields = fieldsOf(inputs)
  const r = fields.number('r', notNegative)
  const w = fields.number('w', notNegative)
  return w < r ? refuse('w', `at least r (${r}): a cache write is never cheaper than a read`) : { r, w }
}

export const cacheBreakevenHitFormula: Formula = {
  id: 'cacheBreakevenHit',
  title: 'Hit rate from which caching pays',
  statement: '(w - 1) / (w - r); 0 where writes cost no more than input, 1 (never) where reads cost as much as input.',
  sources: ['Where the effect of caching is 1'],
  examples: [
    { given: { r: 0.1, w: 1.25 }, expect: 0.25 / 1.15, from: 'By hand' },
    { given: { r: 0.1, w: 1 }, expect: 0, from: 'By hand: free writes' },
    { given: { r: 1, w: 1 }, expect: 1, from: 'By hand: nothing to save' },
  ],
  run: (inputs) => {
    const { r, w } = readFactors(inputs)
    return cacheBreakevenHit(r, w)
  },
}

export const cacheBreakevenUsesFormula: Formula = {
  id: 'cacheBreakevenUses',
  title: 'Uses from which caching a prefix pays',
  statement:
    'One write and N - 1 reads cost less than N inputs: w + (N - 1) r < N, so N > (w - r) / (1 - r); the least whole N above it.',
  sources: ['By hand; the first call would have paid the base price anyway'],
  examples: [
    { given: { r: 0.5, w: 1.25 }, expect: { uses: 1.5, minUses: 2 }, from: 'By hand' },
    {
      given: { r: 0.5, w: 1.5 },
      expect: { uses: 2, minUses: 3 },
      from: 'By hand: two uses cost the same, the third saves',
    },
    {
      given: { r: 1, w: 1.25 },
      expect: { uses: null, minUses: null, reason: 'no-saving' },
      from: 'By hand: reads at full price',
    },
  ],
  run: (inputs) => {
    const { r, w } = readFactors(inputs)
    const uses = cacheBreakevenUses(r, w)
    if (uses === undefined) return { uses: null, minUses: null, reason: 'no-saving' }
    return { uses, minUses: Math.floor(uses) + 1 }
  },
}

export const storageBreakevenReadsPerHourFormula: Formula = {
  id: 'storageBreakevenReadsPerHour',
  title: 'Reads an hour that pay for cache storage',
  statement:
    'storage / (input price - read price), all per million tokens of the prefix; none where a read saves nothing.',
  sources: ['Gemini explicit caching, billed by the hour'],
  examples: [
    { given: { storagePerMTokHour: 4.5, pIn: 1.25, pRead: 0.125 }, expect: 4, from: 'By hand: 4.5 / 1.125' },
    { given: { storagePerMTokHour: 4.5, pIn: 1, pRead: 1 }, expect: null, from: 'By hand: a read saves nothing' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const storage = fields.number('storagePerMTokHour', notNegative)
    return storageBreakevenReads(storage, fields.number('pIn', positive), fields.number('pRead', notNegative)) ?? null
  },
}
