import { exp, log } from './elementary.ts'

/** Where values lie on a line that may be logarithmic or bent towards certainty. */
export interface Axis {
  readonly scale: 'linear' | 'log' | 'logit'
  readonly low: number
  readonly high: number
}

/** Shares of exactly 0 and 1 have no logit; they sit where the track's precision ends. */
const nearest = 1e-9

const bent = (scale: Axis['scale'], value: number): number => {
  if (scale === 'log') return log(value)
  if (scale === 'linear') return value
  const inside = Math.min(1 - nearest, Math.max(nearest, value))
  return log(inside / (1 - inside))
}

const unbent = (scale: Axis['scale'], value: number): number => {
  if (scale === 'log') return exp(value)
  return scale === 'linear' ? value : 1 / (1 + exp(-value))
}

/** Fraction of the axis, 0 at its low end and 1 at its high end; beyond the ends it is outside 0 to 1. */
export function fractionOf(axis: Axis, value: number): number {
  if (axis.scale === 'log' && value <= 0) return 0
  const low = bent(axis.scale, axis.low)
  return (bent(axis.scale, value) - low) / (bent(axis.scale, axis.high) - low)
}

/** The ends are exact: a slider at its end gives the end's value, not a neighbour of it. */
export function valueAt(axis: Axis, fraction: number): number {
  if (fraction <= 0) return axis.low
  if (fraction >= 1) return axis.high
  const low = bent(axis.scale, axis.low)
  return unbent(axis.scale, low + fraction * (bent(axis.scale, axis.high) - low))
}

const onGrid = (value: number, step: number): number => Number((Math.round(value / step) * step).toPrecision(12))

/** One key press on a logarithmic axis: 5 %, snapped to two digits, and always at least one of them. */
function logStep(value: number, by: number): number {
  let at = value
  for (let left = Math.abs(by); left > 0; left--) {
    const moved = Number((by > 0 ? at * 1.05 : at / 1.05).toPrecision(2))
    const grain = Number(`1e${Number(at.toExponential(1).split('e')[1]) - 1}`)
    const stuck = by > 0 ? moved <= at : moved >= at
    at = stuck ? Number((by > 0 ? at + grain : at - grain).toPrecision(2)) : moved
  }
  return at
}

/** One key press towards certainty: a tenth of a nine. 0.99, 0.992, 0.9937, … */
function logitStep(value: number, by: number): number {
  const doubt = Math.max(nearest, 1 - value) * exp((-by * log(10)) / 10)
  return Number((1 - Number(doubt.toPrecision(2))).toPrecision(12))
}

/** `by` key presses from a value, within the axis. `step`: the press on a linear axis. `whole`: only whole numbers. */
export function stepped(axis: Axis, value: number, by: number, step: number, whole = false): number {
  const inside = Math.min(axis.high, Math.max(axis.low, value))
  const moved =
    axis.scale === 'log'
      ? logStep(inside, by)
      : axis.scale === 'logit'
        ? logitStep(inside, by)
        : onGrid(inside + by * step, step)
  const rounded = whole ? wholeStep(inside, moved, by) : moved
  return Math.min(axis.high, Math.max(axis.low, rounded))
}

const wholeStep = (from: number, to: number, by: number): number => {
  const rounded = Math.round(to)
  if (rounded !== from) return rounded
  return from + (by > 0 ? 1 : -1)
}

/** Three digits are all that a pointer can mean. */
export const snapped = (value: number, whole = false): number => {
  const rounded = Number(value.toPrecision(3))
  return whole ? Math.round(rounded) : rounded
}
