import { power } from '../../base/elementary.ts'
import { fieldsOf, natural, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

export interface Attempts {
  /** Expected attempts a request: the factor on load. */
  readonly attempts: number
  readonly success: number
  /** Expected attempts that are paid. */
  readonly billed: number
}

/** Failure probability of an attempt, attempts at most, and the share of failed attempts that is billed. */
export const expectedAttempts = (failure: number, most: number, billedFraction: number): Attempts => {
  const allFail = power(failure, most)
  const attempts = failure === 1 ? most : (1 - allFail) / (1 - failure)
  const success = 1 - allFail
  return { attempts, success, billed: success + billedFraction * (attempts - success) }
}

export const retryExpectFormula: Formula = {
  id: 'retryExpect',
  title: 'Attempts a request',
  statement:
    'attempts = (1 - f^A) / (1 - f), or A when every attempt fails; success = 1 - f^A; billed = success + b (attempts - success).',
  sources: ['Finite geometric series'],
  examples: [
    {
      given: { f: 0.5, maxAttempts: 2, billedFraction: 1 },
      expect: { attempts: 1.5, pSuccess: 0.75, billedAttempts: 1.5 },
      from: 'By hand',
    },
    {
      given: { f: 1, maxAttempts: 3, billedFraction: 0 },
      expect: { attempts: 3, pSuccess: 0, billedAttempts: 0 },
      from: 'By hand: always fails, nothing is billed',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { attempts, success, billed } = expectedAttempts(
      fields.number('f', probability),
      fields.number('maxAttempts', natural),
      fields.number('billedFraction', probability),
    )
    return { attempts, pSuccess: success, billedAttempts: billed }
  },
}
