import type { Evaluation } from '../alternatives/evaluation.ts'
import { areas } from '../decisions/index.ts'
import { type Answers, type Cell, cellsOf, flippedOf } from './cells.ts'

/** The answer of every built area, from the point evaluation alone. */
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
      area.kind === 'built' ? [[area.id, area.use((decision) => decision.assess(reading).answer)]] : [],
    ),
  )
}

/** The areas whose answer is another one than before. */
export const flippedBetween = (now: Evaluation, before: Evaluation): readonly Cell[] =>
  flippedOf(cellsOf(areas, answersAt(now), answersAt(before)))
