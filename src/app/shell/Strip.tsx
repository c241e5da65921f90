import { memo, type MouseEvent } from 'react'
import { significant } from '../../base/format.ts'
import { alike } from '../../base/alike.ts'
import { activeLimits } from '../../alternatives/conflict.ts'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { opensHere } from '../../ui/OptionName.tsx'
import { sayNothingFits, sayWas } from '../../wording/status.ts'
import { winnerOf } from '../../wording/names.ts'
import { first } from '../../decisions/index.ts'
import type { Cell } from '../cells.ts'
import { app, useArea, useAreaLinks } from '../use-app.ts'
import styles from './Strip.module.css'
import { useAnswerBehind, useAreasNow } from './use-areas.ts'
import { useCurrentInView } from './use-current-in-view.ts'

const feasible = ({ options, outcomes }: Evaluation): string => {
  const fits = new Set(outcomes.filter((one) => one.feasible).map((one) => one.alternative.option)).size
  return `${significant(fits, 6)} of ${significant(options.length, 6)} fit`
}

/** Draws of a hundred: the dark part wins, the light one is good enough. */
function Bar({ counts }: { readonly counts: { readonly wins: number; readonly goodEnough: number } | undefined }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {counts && (
        <>
          <span className={styles['good']} style={{ width: `${counts.goodEnough}%` }} />
          <span className={styles['wins']} style={{ width: `${counts.wins}%` }} />
        </>
      )}
    </span>
  )
}

interface LinkProps {
  readonly cell: Cell
  readonly href: string
  readonly current: boolean
  /** The area that it leads to, where that is not its own. */
  readonly leadsTo?: string | undefined
}

/** A cell as a link that opens its area here. */
export const cellLink = ({ cell: { id, was }, href, current, leadsTo = id }: LinkProps) => ({
  href,
  'aria-current': current ? ('page' as const) : undefined,
  'data-cell': id,
  'data-flipped': was === undefined ? undefined : true,
  onClick: (event: MouseEvent) => {
    if (!opensHere(event)) return
    event.preventDefault()
    app.openArea(leadsTo)
  },
})

/** What is recommended, how sure, and how many options fit: the cell that is on every screen. */
function Verdict({
  evaluation,
  main,
  ...link
}: LinkProps & { readonly evaluation: Evaluation; readonly main: Cell | undefined }) {
  const winner = winnerOf(evaluation)
  const answer = main?.answer
  const { number, title } = link.cell
  return (
    <a {...cellLink(link)} className={styles['verdict']} data-nothing={winner === undefined || undefined} data-verdict>
      <small className={styles['lead']}>
        <span>
          {number} {title}
        </span>
        {answer && !answer.nothingFits && <span>{answer.word}</span>}
      </small>
      <strong>{winner?.alternative.label ?? sayNothingFits(activeLimits(evaluation).length)}</strong>
      <span className={styles['sure']}>
        {!answer?.nothingFits && <Bar counts={answer?.counts} />}
        {answer && <Sure answer={answer} />}
        <span className={styles['fit']}>{feasible(evaluation)}</span>
      </span>
    </a>
  )
}

/** "wins 48, good enough 71 of 100", as long as there is room for all of it. */
function Sure({ answer }: { readonly answer: NonNullable<Cell['answer']> }) {
  const { counts } = answer
  if (!counts) return <span className={styles['counts']}>{answer.sure === '' ? answer.word : answer.sure}</span>
  return (
    <span className={styles['counts']}>
      wins {counts.wins}, good<span className={styles['enough']}> enough</span> {counts.goodEnough}
      <span className={styles['hundred']}> of 100</span>
    </span>
  )
}

/** Eight of nine cells say the same after most moves. */
const AnswerCell = memo(function AnswerCell(link: LinkProps) {
  const { number, title, state, answer, was } = link.cell
  return (
    <a {...cellLink(link)} className={styles['cell']} data-state={state}>
      <small>
        {number} {title}
      </small>
      {state === 'planned' && <em>not built yet</em>}
      {state === 'waiting' && <em>waiting for 1</em>}
      {(state === 'answer' || state === 'nothing-fits') && answer && (
        <>
          <span className={styles['answer']}>
            <strong title={answer.text}>{answer.text}</strong>
            {was !== undefined && (
              <span className={styles['was']} title={sayWas(was)} data-was>
                {sayWas(was)}
              </span>
            )}
          </span>
          <span className={styles['sure']}>
            {state === 'answer' && <Bar counts={answer.counts} />}
            <Sure answer={answer} />
          </span>
        </>
      )}
    </a>
  )
}, alike)

/** The answer sheet, which is the navigation: what is recommended at the left, and each area with its own answer. */
export function Strip() {
  const areas = useAreasNow()
  const behind = useAnswerBehind(areas)
  const { reading, cells } = areas
  const { evaluation } = reading
  const open = useArea()
  const linkTo = useAreaLinks()
  const row = useCurrentInView(open)
  const main = cells.find(({ answer }) => answer !== undefined)
  return (
    <nav ref={row} className={styles['strip']} aria-label="Areas" aria-busy={behind || undefined}>
      {cells.map((cell, index) => {
        // Where nothing fits the first cell leads to the ways out.
        const leadsTo = index === 0 && evaluation.winner === undefined ? first.id : undefined
        const link = { cell, href: linkTo(leadsTo ?? cell.id), current: cell.id === open, leadsTo }
        return index === 0 ? (
          <Verdict key={cell.id} {...link} evaluation={evaluation} main={main} />
        ) : (
          <AnswerCell key={cell.id} {...link} />
        )
      })}
    </nav>
  )
}
