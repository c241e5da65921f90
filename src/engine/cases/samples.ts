import { exp } from '../../base/elementary.ts'
import { lhs, normals } from '../../base/random.ts'
import { sobolIndices } from '../decision-analysis/sensitivity.ts'
import { partialInformation } from '../decision-analysis/value-of-information.ts'
import { fieldsOf, natural, notNegative } from '../fields.ts'
import type { Runnable } from '../verify.ts'
import { ishigami } from './ishigami.ts'

/** Mean of exp(mu + sigma z) over a Latin hypercube of normal draws. */
export const mcLognMean: Runnable = {
  id: 'mcLognMean',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const n = fields.number('n', natural)
    const mu = fields.number('mu')
    const sigma = fields.number('sigma', notNegative)
    let sum = 0
    for (const z of normals(fields.number('seed'), fields.text('key'), n)) sum += exp(mu + sigma * z)
    return sum / n
  },
}

/** Value of knowing theta ~ N(20, 30) when the choice is between 0 and theta + phi, phi ~ N(0, 40). */
export const evppiDemo: Runnable = {
  id: 'evppiDemo',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const seed = fields.number('seed')
    const n = fields.number('N', natural)
    const theta = normals(seed, 'theta', n).map((z) => 20 + 30 * z)
    const phi = normals(seed, 'phi', n).map((z) => 40 * z)
    const values = [new Float64Array(n), theta.map((value, i) => value + (phi[i] ?? 0))]
    return partialInformation(theta, values, fields.number('bins', natural))
  },
}

/** Estimated shares of variance of the Ishigami function, inputs uniform on -pi to pi. */
export const ishigamiJansen: Runnable = {
  id: 'ishigamiJansen',
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const a = fields.number('a')
    const b = fields.number('b')
    const n = fields.number('N', natural)
    const seed = fields.number('seed')
    const sample = (name: string): readonly Float64Array[] =>
      [0, 1, 2].map((k) => lhs(seed, `${name}${k}`, n).map((u) => 3.141592653589793 * (2 * u - 1)))
    const { alone, total } = sobolIndices((x) => ishigami(x, a, b), sample('A'), sample('B'))
    return { S: alone, ST: total }
  },
}
