import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import { currentEdition } from '../../catalog/current-edition.ts'
import type { Edition } from '../../catalog/edition.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { sayFigure, winnerOf } from '../../wording/names.ts'
import { flippedBetween } from '../answers.ts'
import type { Cell } from '../cells.ts'
import { evaluated } from '../evaluated.ts'
import { app } from '../use-app.ts'

/** The figures of today; undefined: they are under way, or the last attempt to load them has failed. */
function useFigures() {
  const [figures, setFigures] = useState<Edition>()
  const [attempt, setAttempt] = useState(1)
  const [failed, setFailed] = useState(0)
  useEffect(() => {
    let left = false
    const load = async () => {
      const loaded = await app.figuresOfToday()
      if (left) return
      setFigures(loaded)
      if (!loaded) setFailed(attempt)
    }
    void load()
    return () => {
      left = true
    }
  }, [attempt])
  const again = () => setAttempt(attempt + 1)
  return { figures, loading: !figures && failed < attempt, missed: !figures && failed > 0, again }
}

/** The same inputs with the figures of today; undefined: these are not here. */
function useToday({ scenario }: Evaluation, figures: Edition | undefined): Evaluation | undefined {
  const updated = useMemo(() => ({ ...scenario, edition: currentEdition }), [scenario])
  return useMemo(() => figures && evaluated(updated, figures), [updated, figures])
}

/** What is recommended, with its three figures. */
function sayWinner(evaluation: Evaluation): string {
  const winner = winnerOf(evaluation)
  if (!winner) return 'nothing fits'
  const { alternative, cost, quality, latency } = winner
  const figures = [
    quality && `${sayFigure('quality', quality)} of tasks`,
    cost && `${sayFigure('cost', cost)} a request`,
    latency && `${sayFigure('latency', latency)} p95`,
  ].filter((figure) => figure !== undefined)
  return `${alternative.label}: ${figures.join(', ')}`
}

interface DifferenceProps {
  readonly before: Evaluation
  readonly today: Evaluation
  readonly flipped: readonly Cell[]
}

function Difference({ before, today, flipped }: DifferenceProps) {
  return (
    <ul>
      {flipped.map(({ id, title, answer, was }) => (
        <li key={id}>
          {title}: {was} → {answer?.text}
        </li>
      ))}
      <li>
        Figures of {before.edition.id}: {sayWinner(before)}
      </li>
      <li>
        Figures of {today.edition.id}: {sayWinner(today)}
      </li>
    </ul>
  )
}

const sayFlipped = (count: number): string => {
  if (count === 0) return 'no answer flips'
  return `${counted(count, 'answer')} ${count === 1 ? 'flips' : 'flip'}`
}

/** The open scenario is pinned to older figures: it says so, and what today's would change. They are never put in by themselves. */
export function OlderFigures({ evaluation }: { readonly evaluation: Evaluation }) {
  const [shown, setShown] = useState(false)
  // Behind the present answer: a slider does not wait for what today's figures would say.
  const before = useDeferredValue(evaluation)
  const { figures, loading, missed, again } = useFigures()
  const today = useToday(before, figures)
  const flipped = useMemo(() => today && flippedBetween(today, before), [today, before])
  return (
    <Notice
      actions={
        <>
          {/* One button: who tries again by keyboard goes on with it when they have come. */}
          <Button
            aria-expanded={missed ? undefined : shown}
            disabled={!today && !missed}
            title={loading ? 'Loading the figures of today' : undefined}
            onClick={missed ? again : () => setShown(!shown)}
          >
            {missed ? 'Try again' : 'Show'}
          </Button>
          <Button onClick={() => app.pinEdition(currentEdition)}>Update</Button>
        </>
      }
    >
      Figures of {before.edition.id}.
      {missed && (loading ? ' Loading the figures of today.' : ' The figures of today could not be loaded.')}
      {flipped && ` With today’s data (${currentEdition}) ${sayFlipped(flipped.length)}.`}
      {shown && today && flipped && <Difference {...{ before, today, flipped }} />}
    </Notice>
  )
}
