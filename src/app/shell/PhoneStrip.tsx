import { activeLimits } from '../../alternatives/conflict.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import { winnerOf, sayFigure } from '../../wording/names.ts'
import { sayNothingFits } from '../../wording/status.ts'
import { flippedOf, type Cell } from '../cells.ts'
import { useArea, useAreaLinks } from '../use-app.ts'
import { cellLink } from './Strip.tsx'
import styles from './PhoneStrip.module.css'
import { useAnswerBehind, useAreasNow } from './use-areas.ts'
import { useCurrentInView } from './use-current-in-view.ts'

/** `$0.015 · 2.7 s · 76 %`; what is not known is left out. */
const figures = (evaluation: Evaluation): string => {
  const winner = winnerOf(evaluation)
  return (['cost', 'latency', 'quality'] as const)
    .flatMap((criterion) => {
      const interval = winner?.[criterion]
      return interval ? [sayFigure(criterion, interval)] : []
    })
    .join(' · ')
}

/** What is recommended, in the row that stays: with its figures, its count, and how many answers have flipped. */
export function PhoneVerdict() {
  const areas = useAreasNow()
  const behind = useAnswerBehind(areas)
  const { reading, cells } = areas
  const { evaluation } = reading
  const winner = winnerOf(evaluation)
  const counts = cells.find(({ answer }) => answer !== undefined)?.answer?.counts
  const flipped = flippedOf(cells).length
  return (
    <section
      aria-label="Recommendation"
      aria-busy={behind || undefined}
      className={styles['verdict']}
      data-nothing={winner === undefined || undefined}
      data-verdict
    >
      <strong>{winner?.alternative.label ?? sayNothingFits(activeLimits(evaluation).length)}</strong>
      <small>
        {[
          figures(evaluation),
          counts && `wins ${counts.wins} of 100`,
          winner === undefined && `${counted(evaluation.options.length, 'option')} looked at`,
          flipped > 0 && `${flipped} flipped`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </section>
  )
}

const said = ({ state, answer }: Cell): string =>
  state === 'planned' ? 'not built yet' : state === 'waiting' ? 'waiting for 1' : (answer?.text ?? '')

/** The areas as chips to push sideways; the open one is always in view. */
export function PhoneChips() {
  const { cells } = useAreasNow()
  const open = useArea()
  const linkTo = useAreaLinks()
  const row = useCurrentInView(open)
  return (
    <nav ref={row} className={styles['chips']} aria-label="Areas">
      {cells.map((cell) => (
        <a
          key={cell.id}
          {...cellLink({ cell, href: linkTo(cell.id), current: cell.id === open })}
          className={styles['chip']}
          data-state={cell.state}
        >
          <small>
            {cell.number} {cell.title}
          </small>
          <strong>{said(cell)}</strong>
          {cell.was !== undefined && <em>was {cell.was}</em>}
        </a>
      ))}
    </nav>
  )
}
