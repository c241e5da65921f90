import { useLayoutEffect, useState } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { usePointed } from '../use-app.ts'
import type { AnswerPacer } from './answer-pacer.ts'

/**
 * The scenario whose answer is drawn: that of the last move, or on a device that is too slow for an answer with each of them
 * that of one of the three before it, as long as a pointer moves. Keys go on from what is drawn: each has its answer.
 */
export function usePaced(scenario: Scenario, pacer: AnswerPacer): Scenario {
  const moving = usePointed()
  const [shown, setShown] = useState(scenario)
  const waits = shown !== scenario && moving && !pacer.isNow()
  if (shown !== scenario && !waits) setShown(scenario)
  useLayoutEffect(() => {
    if (waits) pacer.ask(() => setShown(scenario))
    else pacer.answered()
  }, [pacer, scenario, waits])
  return waits ? shown : scenario
}
