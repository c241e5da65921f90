import { useEffect, useMemo, useState } from 'react'
import type { Draws, Evaluation } from '../alternatives/evaluation.ts'
import { useDrawn } from './use-answers.ts'
import { useEvaluation, useLive } from './use-app.ts'

/** By which two people see that they see the same; what belongs to an earlier state is absent. */
export interface Fingerprints {
  /** First 8 hex digits over the point result. */
  readonly point?: string
  /** Draws counted and the hash over their win counts, for `data-draws`: `1000 1a2b3c4d`. */
  readonly draws?: string
}

interface Made {
  readonly evaluation: Evaluation
  readonly draws: Draws | undefined
  readonly fingerprints: Fingerprints
}

/** Answers come first: hashes are made once the page is at rest this long, ms. */
const rest = 50

/** Code and hashes alike wait until the page has nothing to answer. */
async function made(evaluation: Evaluation, draws: Draws | undefined): Promise<Made> {
  const { fingerprinted, drawsFingerprinted } = await import('./fingerprinted.ts')
  const counted = draws && { draws: `${draws.n} ${drawsFingerprinted(draws)}` }
  return { evaluation, draws, fingerprints: { point: fingerprinted(evaluation), ...counted } }
}

export function useFingerprints(): Fingerprints {
  const evaluation = useEvaluation()
  const draws = useDrawn()?.draws
  const live = useLive()
  const [last, setLast] = useState<Made>()
  useEffect(() => {
    if (live || !evaluation) return undefined
    let over = false
    const make = async (): Promise<void> => {
      const next = await made(evaluation, draws)
      if (!over) setLast(next)
    }
    const timer = setTimeout(() => void make(), rest)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [evaluation, draws, live])
  return useMemo(() => {
    if (live || last?.evaluation !== evaluation) return {}
    const { point, draws: counted } = last?.fingerprints ?? {}
    return {
      ...(point !== undefined && { point }),
      ...(counted !== undefined && last?.draws === draws && { draws: counted }),
    }
  }, [evaluation, draws, live, last])
}
