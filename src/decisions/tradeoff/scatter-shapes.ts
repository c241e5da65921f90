import type { Evaluation } from '../../alternatives/evaluation.ts'
import { say } from '../../base/format.ts'
import { limitAt } from '../../scenario/values.ts'

/** A shape codes a class of waiting time. */
export type Shape = 'circle' | 'diamond' | 'square' | 'triangle'

export interface ShapeMeaning {
  readonly shape: Shape
  readonly label: string
}

const shapeNames: readonly Shape[] = ['circle', 'diamond', 'square', 'triangle']
/** Where a wait goes to the next class, in wait limits; without a limit it counts as 4 s. */
const classes = [0.3, 1, 15] as const
const noLimit = 4

const units = [3600, 60, 1, 0.001] as const
const round = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const

/** The longest time that is easily said and not longer than this one. */
function roundTime(seconds: number): number {
  const unit = units.find((size) => seconds >= size) ?? 0.001
  let best = unit
  for (let power = 1; power * unit <= seconds; power *= 10)
    for (const part of round) if (part * power * unit <= seconds * (1 + 1e-9)) best = part * power * unit
  return Number(best.toPrecision(3))
}

/** Ends of the classes in s: the middle one is the limit itself, so that its class is what the limit allows. */
export function classEnds({ scenario }: Evaluation): readonly number[] {
  const limit = limitAt(scenario, 'limits.p95Seconds') ?? noLimit
  return classes.map((part) => (part === 1 ? limit : roundTime(part * limit)))
}

export const shapeOf = (ends: readonly number[], wait: number | undefined): Shape =>
  shapeNames[ends.filter((end) => wait === undefined || wait > end).length] ?? 'triangle'

/** What the shapes mean that are there. */
export const shapeMeanings = (ends: readonly number[], used: ReadonlySet<Shape>): readonly ShapeMeaning[] =>
  shapeNames.flatMap((shape, index) => {
    const end = ends[index]
    return used.has(shape) ? [{ shape, label: end === undefined ? 'longer' : `≤\u202f${say('seconds', end)}` }] : []
  })
