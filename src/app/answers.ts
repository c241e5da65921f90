import type { Evaluation } from '../alternatives/evaluation.ts'
import type { Area } from '../decisions/area.ts'
import type { Answer } from '../decisions/decision.ts'
import { areas } from '../decisions/index.ts'
import { type Answers, type Cell, cellsOf, flippedOf } from './cells.ts'

const answered = ({ id }: Area, answer: Answer | undefined): readonly (readonly [string, Answer])[] =>
  answer ? [[id, answer]] : []

/** The answer of every built area that is loaded, from the point evaluation alone. */
const answersAt = (evaluation: Evaluation): Answers => {
  const reading = {
    evaluation,
    draws: undefined,
    flips: [],
    tracks: {},
    searching: false,
    changed: 0,
    today: evaluation.asOf,
  }
  return Object.fromEntries(
    areas.flatMap((area) =>
      answered(area, area.kind === 'built' ? area.use((decision) => decision.assess(reading)?.answer) : undefined),
    ),
  )
}

/** The areas whose answer is another one than before. */
export const flippedBetween = (now: Evaluation, before: Evaluation): readonly Cell[] =>
  flippedOf(cellsOf(areas, answersAt(now), answersAt(before)))
