import { useMemo } from 'react'
import { considersHosting } from '../alternatives/assumptions.ts'
import type { Flip, Track } from '../alternatives/evaluation.ts'
import type { Sides } from '../alternatives/sourcing/counts.ts'
import type { SourcingReading } from '../decisions/decision.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { showsSourcing } from './open-work.ts'
import { sameFigures } from './same-figures.ts'
import type { State } from './state.ts'
import { useTold } from './use-answers.ts'
import { useApp } from './use-app.ts'

const sourcingTold = ({ answers }: State): State['answers']['sourcing'] => answers.sourcing
const isOverdue = ({ overdue }: State): boolean => overdue

/** What was counted of build or buy, of the last state for which any is; undefined: nothing yet. */
export const useSourcing = (scenario: Scenario): SourcingReading | undefined => {
  const answer = useTold(sourcingTold)
  return useMemo(
    () => answer && { counts: answer.shown, outdated: !sameFigures(answer.scenario, scenario) || !answer.counts.all },
    [answer, scenario],
  )
}

/** The answers along each input, where those of the open view are no options. */
export interface AnswerTracks {
  readonly tracks: Readonly<Record<string, Track>>
  readonly choices: readonly Flip[] | undefined
  readonly sides: Sides | undefined
  readonly updating: boolean
  /** Nothing is missing, of whichever state it is. */
  readonly complete: boolean
}

const noAnswerTracks: AnswerTracks['tracks'] = {}

/** Undefined: the answers of the open view are options, or where own GPUs are not considered follow from them. */
export const useAnswerTracks = (scenario: Scenario): AnswerTracks | undefined => {
  const shown = useApp(showsSourcing)
  const answer = useTold(sourcingTold)
  const overdue = useTold(isOverdue)
  return useMemo(() => {
    if (!shown || !considersHosting(scenario)) return undefined
    const { tracks = noAnswerTracks, choices, sides, all = false } = answer?.shown ?? {}
    const late = !answer || !sameFigures(answer.scenario, scenario) || !answer.counts.all
    return { tracks, choices, sides, updating: overdue && late, complete: all }
  }, [shown, answer, scenario, overdue])
}
