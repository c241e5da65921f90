import { normalCdf, normalQuantile } from '../../base/elementary.ts'
import { Z95, Z975 } from '../constants.ts'
import { fieldsOf } from '../fields.ts'
import type { Formula } from '../formula.ts'

export const normCdfFormula: Formula = {
  id: 'normCdf',
  title: 'Normal distribution function',
  statement: 'P(Z <= z) of the standard normal: rational approximations of erf and erfc, relative error below 1e-14.',
  sources: ['fdlibm (Sun Microsystems 1993), s_erf'],
  examples: [
    { given: { z: 0 }, expect: 0.5, from: 'By hand: symmetry' },
    { given: { z: Z975 }, expect: 0.975, from: 'Definition of the constant' },
  ],
  run: (inputs) => normalCdf(fieldsOf(inputs).number('z')),
}

export const normInvFormula: Formula = {
  id: 'normInv',
  title: 'Normal quantile',
  statement: 'z with P(Z <= z) = p for 0 < p < 1, relative error about 1e-15.',
  sources: ['Wichura 1988, Algorithm AS 241'],
  examples: [
    { given: { p: 0.5 }, expect: 0, from: 'By hand: symmetry' },
    { given: { p: 0.95 }, expect: Z95, from: 'Definition of the constant' },
  ],
  run: (inputs) => normalQuantile(fieldsOf(inputs).number('p', { above: 0, below: 1 })),
}
