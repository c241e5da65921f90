/** `+ - * /`, brackets, signs and numbers with k, M, B: a value, or `undefined` where the text is no expression. */
export const evaluateExpression = (text: string): number | undefined => {
  const tokens = text.match(/\d*\.?\d+(?:e[+-]?\d+)?[kKMB]?|[-+*/()]|\S/gi) ?? []
  let at = 0
  let depth = 0

  const factor = (): number => {
    const token = tokens[at++]
    if (token === undefined || ++depth > 60) return Number.NaN
    const value = token === '-' ? -factor() : token === '+' ? factor() : token === '(' ? bracket() : numberOf(token)
    depth--
    return value
  }
  const bracket = (): number => {
    const value = sum()
    return tokens[at++] === ')' ? value : Number.NaN
  }
  const product = (): number => {
    let value = factor()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * factor() : value / factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }

  const value = sum()
  return at === tokens.length && Number.isFinite(value) ? value : undefined
}

const powers: Readonly<Record<string, string>> = { k: 'e3', K: 'e3', M: 'e6', B: 'e9' }

const numberOf = (token: string): number => {
  const power = powers[token.slice(-1)]
  if (power === undefined) return /^[\d.]/.test(token) ? Number(token) : Number.NaN
  const value = Number(token.slice(0, -1))
  return value * Number(`1${power}`)
}
