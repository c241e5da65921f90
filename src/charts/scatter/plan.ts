import { boxAround } from '../place/box.ts'
import type { Point } from '../shape/point.ts'
import { placedGates, type PlacedGate } from './gates.ts'
import { labelsFor, rewritten, type MarkLabel } from './labels.ts'
import { frontierLine, placedMarks, type PlacedMark } from './marks.ts'
import { endsOf, plotOf, type Ends, type Plot, type PlotGiven } from './plot.ts'

/** Everything about the scatter but what is pointed at. */
export interface ScatterPlan {
  readonly plot: Plot
  readonly marks: readonly PlacedMark[]
  readonly gates: readonly PlacedGate[]
  readonly front: readonly Point[]
  readonly labels: readonly MarkLabel[]
}

interface Kept {
  readonly given: PlotGiven
  readonly xEnds: Ends
  readonly yEnds: Ends
  readonly plan: ScatterPlan
}

const isSame = (a: PlotGiven, b: PlotGiven): boolean =>
  a.points === b.points &&
  a.gates === b.gates &&
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.shapes === b.shapes

function plan(
  { given, xEnds, yEnds }: Omit<Kept, 'plan'>,
  before: ScatterPlan | undefined,
  moving: boolean,
): ScatterPlan {
  const plot = plotOf(given, xEnds, yEnds)
  const marks = placedMarks(plot, given.points)
  const gates = placedGates(
    plot,
    given.gates,
    marks.map((mark) => boxAround(mark, mark.radius + 1)),
  )
  const front = frontierLine(marks, given.x)
  const known = before && new Map(before.labels.map(({ id, placed }) => [id, placed]))
  const kept = moving && before ? rewritten(before.labels, before.marks, marks) : undefined
  return { plot, marks, gates, front, labels: kept ?? labelsFor(plot, marks, gates, front, known) }
}

/** What goes on while a plan is made. */
export interface Calm {
  /** A limit is dragged in the picture: axes hold still. */
  readonly dragging: boolean
  /** A hand moves something, here or elsewhere: labels stay as long as their marks stay where they are. */
  readonly moving: boolean
}

/** Plans that stay calm: axes hold still while a limit is dragged, and labels prefer the place they had. */
export function calmPlans(): (given: PlotGiven, calm: Calm) => ScatterPlan {
  let last: (Kept & Pick<Calm, 'moving'>) | undefined
  return (given, { dragging, moving }) => {
    if (last && isSame(last.given, given) && (moving || !last.moving)) return last.plan
    const still = dragging && last?.given.x.id === given.x.id && last.given.y.id === given.y.id
    const xEnds = still && last ? last.xEnds : endsOf(given, 'x')
    const yEnds = still && last ? last.yEnds : endsOf(given, 'y')
    const next = { given, xEnds, yEnds }
    last = { ...next, plan: plan(next, last?.plan, moving), moving }
    return last.plan
  }
}
