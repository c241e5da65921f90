import { fmix32, fnv1a32, lhs, u01 } from '../../base/random.ts'
import { type Allowed, count, fieldsOf, natural } from '../fields.ts'
import type { Formula } from '../formula.ts'

const unsigned: Allowed = { atLeast: 0, atMost: 4294967295, whole: true }
const seedRange: Allowed = { atLeast: -2147483648, atMost: 4294967295, whole: true }

export const fnv1a32Formula: Formula = {
  id: 'fnv1a32',
  title: 'Hash of a name',
  statement: 'FNV-1a with 32 bits over the UTF-8 bytes: h = (h xor byte) x 16777619, from 2166136261.',
  sources: ['Fowler, Noll & Vo, RFC 9923'],
  examples: [
    { given: { s: '' }, expect: 2166136261, from: 'The offset basis' },
    { given: { s: 'a' }, expect: 0xe40c292c, from: 'Published test vector' },
  ],
  run: (inputs) => fnv1a32(fieldsOf(inputs).text('s')),
}

export const fmix32Formula: Formula = {
  id: 'fmix32',
  title: 'Mixing of 32 bits',
  statement: 'The finaliser of MurmurHash3: xor with the shifts by 16, 13 and 16, multiplications in between.',
  sources: ['Appleby 2011, MurmurHash3'],
  examples: [{ given: { h: 0 }, expect: 0, from: 'By hand: zero stays zero' }],
  run: (inputs) => fmix32(fieldsOf(inputs).number('h', unsigned)),
}

export const u01Formula: Formula = {
  id: 'u01',
  title: 'Uniform draw',
  statement:
    'Depends on seed, name and index alone: a = fmix32(seed xor fnv1a32(key)), x = fmix32(a + (i + 1) x 2654435769), u = (x + 1/2) / 2^32.',
  sources: ['Counter-based generation, Salmon et al. 2011'],
  examples: [
    { given: { seed: 42, key: 'api.price', i: 0 }, expect: 0.8359482352389023, from: 'Python, integer arithmetic' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return u01(fields.number('seed', seedRange), fields.text('key'), fields.number('i', count))
  },
}

export const lhsFormula: Formula = {
  id: 'lhs',
  title: 'Latin hypercube draws',
  statement:
    'n uniform draws, one in each n-th of (0, 1): a permutation drawn with the key "<key>|perm", plus u01 within the stratum.',
  sources: ['McKay, Beckman & Conover 1979'],
  examples: [
    {
      given: { seed: 7, key: 'y', n: 5 },
      expect: [0.22361210177186877, 0.4329979886999354, 0.8456887776730582, 0.7128616478061304, 0.1324080488877371],
      from: 'Python, integer arithmetic',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return Array.from(lhs(fields.number('seed', seedRange), fields.text('key'), fields.number('n', natural)))
  },
}
