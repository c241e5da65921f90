import { digamma } from '../../base/digamma.ts'
import { exp, log, logistic, logit, normalCdf } from '../../base/elementary.ts'
import { jointFromLogOdds } from '../../engine/routing/joint.ts'
import { wholeGroups } from '../../engine/sourcing/gpus.ts'
import { mixtureQuantile2 } from '../../engine/serving/mixture.ts'

/** Functions that origins may name. */
const functions: ReadonlyMap<string, (...values: number[]) => number> = new Map(
  Object.entries({
    exp: (x = 0) => exp(x),
    ln: (x = 1) => log(x),
    sqrt: (x = 0) => Math.sqrt(x),
    max: (...values) => Math.max(...values),
    groups: (x = 0) => wholeGroups(x),
    logistic: (x = 0) => logistic(x),
    logit: (x = 0.5) => logit(x),
    psi: (x = 1) => digamma(x),
    normal: (x = 0) => normalCdf(x),
    joint: (p = 0, q = 0, odds = 0) => jointFromLogOdds(p, q, odds),
    mixture: (w = 0, p50a = 1, sa = 0, p50b = 1, sb = 0) => mixtureQuantile2(w, p50a, sa, p50b, sb, 0.95),
  }),
)

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z]\w*)|(.))/gy

interface Token {
  readonly kind: 'number' | 'name' | 'sign'
  readonly text: string
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(tokenPattern)].map(([, digits, name, sign]) =>
    digits !== undefined
      ? { kind: 'number', text: digits }
      : name !== undefined
        ? { kind: 'name', text: name }
        : { kind: 'sign', text: sign ?? '' },
  )

/** What is left to read of a formula, and what its names stand for. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly symbols: Readonly<Record<string, number>>
  at: number
}

const taken = (reading: Reading, wanted: string): boolean => {
  const token = reading.tokens[reading.at]
  const here = token?.kind === 'sign' && token.text === wanted
  if (here) reading.at += 1
  return here
}

const listOf = (reading: Reading): number[] => {
  const values = [sumOf(reading)]
  while (taken(reading, ',')) values.push(sumOf(reading))
  taken(reading, ')')
  return values
}

const atomOf = (reading: Reading): number => {
  if (taken(reading, '-')) return -atomOf(reading)
  if (taken(reading, '(')) return listOf(reading)[0] ?? 0
  const token = reading.tokens[reading.at]
  reading.at += 1
  if (token?.kind === 'number') return Number(token.text)
  const known = token && functions.get(token.text)
  if (known && taken(reading, '(')) return known(...listOf(reading))
  const value = token && reading.symbols[token.text]
  if (value === undefined) throw new RangeError(`${token?.text ?? 'The end of the formula'} stands for nothing`)
  return value
}

const productOf = (reading: Reading): number => {
  let value = atomOf(reading)
  for (;;) {
    if (taken(reading, '*')) value *= atomOf(reading)
    else if (taken(reading, '/')) value /= atomOf(reading)
    else return value
  }
}

const sumOf = (reading: Reading): number => {
  let value = productOf(reading)
  for (;;) {
    if (taken(reading, '+')) value += productOf(reading)
    else if (taken(reading, '-')) value -= productOf(reading)
    else return value
  }
}

/** Value of an origin's formula under the values of its symbols: what a reader with a pocket calculator would get. */
export const valueOfExpression = (text: string, symbols: Readonly<Record<string, number>>): number =>
  sumOf({ tokens: tokensOf(text), symbols, at: 0 })

/** The formula with numbers in place of symbols, as `write` shows them. */
export const filledExpression = (text: string, write: (symbol: string) => string | undefined): string =>
  tokensOf(text)
    .map(({ kind, text: token }) => (kind === 'name' ? (write(token) ?? token) : token))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(' ,', ',')
    .replaceAll('*', '×')
    .replaceAll(' - ', ' − ')
    .replaceAll(/(exp|ln|sqrt|max|logistic|logit|psi|normal|joint|mixture|groups) \(/g, '$1(')
