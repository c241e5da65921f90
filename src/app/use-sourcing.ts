import { useMemo } from 'react'
import type { Flip, Track } from '../alternatives/evaluation.ts'
import type { Sides } from '../alternatives/sourcing/counts.ts'
import type { SourcingReading } from '../decisions/decision.ts'
import { showsSourcing } from './open-work.ts'
import { useApp, useScenario } from './use-app.ts'

/** What was counted of build or buy, of the last state for which any is; undefined: nothing yet. */
export const useSourcing = (): SourcingReading | undefined => {
  const answer = useApp(({ answers }) => answers.sourcing)
  const scenario = useScenario()
  return useMemo(
    () => answer && { counts: answer.shown, outdated: answer.scenario !== scenario || !answer.counts.all },
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

/** Undefined: the answers of the open view are options. */
export const useAnswerTracks = (): AnswerTracks | undefined => {
  const shown = useApp(showsSourcing)
  const answer = useApp(({ answers }) => answers.sourcing)
  const overdue = useApp((state) => state.overdue)
  const scenario = useScenario()
  return useMemo(() => {
    if (!shown) return undefined
    const { tracks = noAnswerTracks, choices, sides, all = false } = answer?.shown ?? {}
    const late = answer?.scenario !== scenario || !answer.counts.all
    return { tracks, choices, sides, updating: overdue && late, complete: all }
  }, [shown, answer, scenario, overdue])
}
