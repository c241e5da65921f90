import { failed, ok, type Result } from '../base/result.ts'
import { yardstickIds } from './yardsticks.ts'

/** One part of the task that quality is measured by. Weights of a mix sum to 1. */
export interface MixPart {
  readonly yardstick: string
  readonly weight: number
}

const inOrder = (parts: readonly MixPart[]): readonly MixPart[] =>
  yardstickIds.flatMap((id) => parts.filter(({ yardstick }) => yardstick === id))

/** Ten-thousandths by largest remainder, each part at least one: sums to 1 in the last digit, with short decimals. */
const normalised = (parts: readonly MixPart[]): readonly MixPart[] => {
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  if (Math.abs(sum - 1) < 1e-9) return parts
  const exact = parts.map(({ weight }) => (weight / sum) * 10_000)
  const units = exact.map((share) => Math.max(1, Math.floor(share)))
  const most = units.indexOf(Math.max(...units))
  const left = 10_000 - units.reduce((total, unit) => total + unit, 0)
  const byRemainder = exact
    .map((share, i) => ({ i, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, Math.max(0, left))) units[i] = (units[i] ?? 0) + 1
  if (left < 0) units[most] = (units[most] ?? 0) + left
  return parts.map(({ yardstick }, i) => ({ yardstick, weight: (units[i] ?? 0) / 10_000 }))
}

/** `grounding`, or `grounding:0.7+long-context:0.3`, parts in the order of the yardsticks. */
export const writeMix = (parts: readonly MixPart[]): string => {
  const [first] = parts
  if (parts.length === 1 && first) return first.yardstick
  return parts.map(({ yardstick, weight }) => `${yardstick}:${weight}`).join('+')
}

const allowed = (): string => `Allowed are ${yardstickIds.join(', ')}, alone or as in grounding:0.7+long-context:0.3.`

const readPart = (text: string, alone: boolean): MixPart | string => {
  const [name = '', share, ...more] = text.split(':').map((piece) => piece.trim())
  if (!yardstickIds.some((id) => id === name)) return `“${name.slice(0, 40)}” is not a yardstick. ${allowed()}`
  if (share === undefined && alone) return { yardstick: name, weight: 1 }
  const percent = share?.endsWith('%') === true
  const digits = (percent ? share.slice(0, -1) : (share ?? '')).trim()
  const weight = /^\d*\.?\d+(e-?\d+)?$/.test(digits) ? Number(digits) : Number.NaN
  if (more.length > 0 || !(weight > 0) || weight > 1e6)
    return `The part ${name} needs a weight above 0, as in ${name}:0.7.`
  return { yardstick: name, weight: percent ? weight / 100 : weight }
}

/** Parts of a mix in canonical order, weights summing to 1. */
export const readMix = (text: string): Result<readonly MixPart[]> => {
  const pieces = text.split('+')
  if (pieces.length > yardstickIds.length) return failed({ path: '', message: `Too many parts. ${allowed()}` })
  const parts: MixPart[] = []
  for (const piece of pieces) {
    const part = readPart(piece, pieces.length === 1)
    if (typeof part === 'string') return failed({ path: '', message: part })
    if (parts.some(({ yardstick }) => yardstick === part.yardstick))
      return failed({ path: '', message: `${part.yardstick} is named twice. Give it one weight.` })
    parts.push(part)
  }
  const [only] = parts
  return ok(parts.length === 1 && only ? [{ ...only, weight: 1 }] : normalised(inOrder(parts)))
}
