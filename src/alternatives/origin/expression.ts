import { digamma } from '../../base/digamma.ts'
import { exp, log, logistic, logit, normalCdf } from '../../base/elementary.ts'
import { jointFromLogOdds } from '../../engine/routing/joint.ts'
import { mixtureQuantile2 } from '../../engine/serving/mixture.ts'

/** Functions that origins may name. */
const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  exp: (x = 0) => exp(x),
  ln: (x = 1) => log(x),
  sqrt: (x = 0) => Math.sqrt(x),
  max: (...values) => Math.max(...values),
  logistic: (x = 0) => logistic(x),
  logit: (x = 0.5) => logit(x),
  psi: (x = 1) => digamma(x),
  normal: (x = 0) => normalCdf(x),
  joint: (p = 0, q = 0, odds = 0) => jointFromLogOdds(p, q, odds),
  mixture: (w = 0, p50a = 1, sa = 0, p50b = 1, sb = 0) => mixtureQuantile2(w, p50a, sa, p50b, sb, 0.95),
}

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

/** Value of an origin's formula under the values of its symbols: what a reader with a pocket calculator would get. */
export const valueOfExpression = (text: string, symbols: Readonly<Record<string, number>>): number => {
  const tokens = tokensOf(text)
  let at = 0
  const sign = (wanted: string): boolean => {
    const here = tokens[at]?.kind === 'sign' && tokens[at]?.text === wanted
    if (here) at += 1
    return here
  }
  const list = (): number[] => {
    const values = [sum()]
    while (sign(',')) values.push(sum())
    sign(')')
    return values
  }
  const atom = (): number => {
    if (sign('-')) return -atom()
    if (sign('(')) return list()[0] ?? 0
    const token = tokens[at]
    at += 1
    if (token?.kind === 'number') return Number(token.text)
    const known = token ? functions[token.text] : undefined
    if (known && sign('(')) return known(...list())
    const value = token ? symbols[token.text] : undefined
    if (value === undefined) throw new RangeError(`${token?.text ?? 'end'} in "${text}" stands for nothing`)
    return value
  }
  const product = (): number => {
    let value = atom()
    for (;;) {
      if (sign('*')) value *= atom()
      else if (sign('/')) value /= atom()
      else return value
    }
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (sign('+')) value += product()
      else if (sign('-')) value -= product()
      else return value
    }
  }
  return sum()
}

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
    .replaceAll(/(exp|ln|sqrt|max|logistic|logit|psi|normal|joint|mixture) \(/g, '$1(')
