import { logistic, logit, power } from '../../base/elementary.ts'
import { Z95 } from '../constants.ts'
import { fieldsOf, natural, notNegative, probability, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Log odds of the success rate on the task for a benchmark score within (0, 1): a line on the logit scale. */
export const mappedLogit = (score: number, alpha: number, beta: number): number => alpha + beta * logit(score)

/** P(the first is preferred) from the difference of two Elo ratings. */
export const eloWin = (difference: number): number => 1 / (1 + power(10, -difference / 400))

/** A multiple-choice score with what guessing among k > 1 options gives taken off; below 0 when worse than guessing. */
export const chanceCorrected = (score: number, k: number): number => (score - 1 / k) / (1 - 1 / k)

export const benchmarkMapFormula: Formula = {
  id: 'benchmarkMap',
  title: 'From a benchmark to the task',
  statement:
    'logit q = alpha + beta logit(benchmark) + N(0, tau^2): median at tau = 0 and the 90 % interval +- 1.6449 tau, turned back into rates.',
  sources: ['Logit-linear transfer; alpha, beta and tau are judgements until models with both figures allow a fit'],
  examples: [
    {
      given: { qBench: 0.5, alpha: 0, beta: 1, tau: 0 },
      expect: { median: 0.5, lo: 0.5, hi: 0.5 },
      from: 'By hand: nothing changes',
    },
    {
      given: { qBench: 0.8, alpha: 0, beta: 0.5, tau: 0 },
      expect: { median: 2 / 3, lo: 2 / 3, hi: 2 / 3 },
      from: 'By hand: odds of 4 become odds of 2',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const score = fields.number('qBench', { above: 0, below: 1 })
    const middle = mappedLogit(score, fields.number('alpha'), fields.number('beta'))
    const reach = Z95 * fields.number('tau', notNegative)
    return { median: logistic(middle), lo: logistic(middle - reach), hi: logistic(middle + reach) }
  },
}

export const eloWinFormula: Formula = {
  id: 'eloWin',
  title: 'Preference from Elo ratings',
  statement:
    '1 / (1 + 10^(-d / 400)): how often the higher rated answer is preferred. A comparison, not a success rate.',
  sources: ['Elo 1978'],
  examples: [
    { given: { d: 0 }, expect: 0.5, from: 'By hand: equals' },
    { given: { d: 400 }, expect: 10 / 11, from: 'By hand: ten to one' },
  ],
  run: (inputs) => eloWin(fieldsOf(inputs).number('d')),
}

export const chanceCorrectFormula: Formula = {
  id: 'chanceCorrect',
  title: 'Score without guessing',
  statement: '(q - 1/k) / (1 - 1/k) for k options. For comparing tests, never to be reported as a success rate.',
  sources: ['Correction for guessing'],
  examples: [
    { given: { q: 0.25, k: 4 }, expect: 0, from: 'By hand: pure guessing' },
    { given: { q: 0.625, k: 4 }, expect: 0.5, from: 'By hand: 0.375 of 0.75' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const k = fields.number('k', natural)
    if (k < 2) refuse('k', 'a whole number of at least 2')
    return chanceCorrected(fields.number('q', probability), k)
  },
}
