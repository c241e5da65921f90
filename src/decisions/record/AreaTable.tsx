import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { sayGrades, saySilent, stateWords } from '../../wording/record.ts'
import type { RecordModel, RecordRow } from './model.ts'
import styles from './Record.module.css'
import { shownRows } from './shown.ts'

export interface AreaTableProps {
  readonly model: RecordModel
  readonly colourOf: (option: string) => string
  /** Opens an area; absent: on paper. */
  readonly onOpen?: ((area: string) => void) | undefined
}

const ten = Array.from({ length: 10 }, (_, index) => index)

/** Draws in ten that the answer wins. The words beside it say the same in a hundred. */
function Tenths({ wins, colour }: { readonly wins: number; readonly colour: string }) {
  return (
    <svg viewBox="0 0 99 9" width="99" height="9" className={styles['tenths']} aria-hidden="true">
      {ten.map((at) => (
        <rect
          key={at}
          x={at * 10 + 0.5}
          y="0.5"
          width="8"
          height="8"
          rx="1.5"
          stroke="currentColor"
          style={at < wins ? { fill: colour, stroke: colour } : { fill: 'none' }}
        />
      ))}
    </svg>
  )
}

function AreaName({ row, onOpen }: { readonly row: RecordRow } & Pick<AreaTableProps, 'onOpen'>) {
  const name = `${row.number} ${row.title}`
  if (!onOpen) return name
  return (
    <Button look="quiet" aria-label={`Open ${name}`} onClick={() => onOpen(row.id)}>
      {name}
    </Button>
  )
}

/** A cell with its name, which takes the place of the head of its column where there is little room. */
const Cell = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <td data-name={name}>
    <div>{children}</div>
  </td>
)

function Answered({ row, colourOf }: { readonly row: RecordRow } & Pick<AreaTableProps, 'colourOf'>) {
  const { answer, sure, squares, binds, flip, noFlip, evidence, noEvidence, coming } = row
  const waits = coming && stateWords.coming
  return (
    <>
      <Cell name="Answer">
        <b>{answer}</b>
      </Cell>
      <Cell name="How sure">
        {squares && <Tenths wins={squares.wins} colour={colourOf(squares.option ?? '')} />}
        {sure}
      </Cell>
      <Cell name="What binds">{binds.length > 0 ? <PhraseText phrase={binds} /> : (waits ?? 'nothing')}</Cell>
      <Cell name="Nearest flip">
        {flip && `${flip.change} `}
        {flip ? <PhraseText phrase={flip.toPhrase} /> : (waits ?? noFlip)}
      </Cell>
      <Cell name="Evidence">
        {evidence && <b>{evidence.grade} </b>}
        {evidence?.of ?? waits ?? noEvidence}
      </Cell>
    </>
  )
}

const heads = ['Area', 'Answer', 'How sure', 'What binds', 'Nearest flip', 'Evidence']

/** What each area answers, how sure that is, what binds, what flips it first, and what that rests on. */
export function AreaTable({ model, colourOf, onOpen }: AreaTableProps) {
  const all = shownRows(model)
  // Paper has no room for what leads nowhere: those are named under the table.
  const rows = onOpen ? all : all.filter(({ answer }) => answer !== undefined)
  const silent = all.filter((row) => !rows.includes(row))
  return (
    <table className={styles['areas']}>
      <caption>
        {saySilent(silent)} {sayGrades}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row">
              <AreaName row={row} onOpen={onOpen} />
            </th>
            {row.answer === undefined ? (
              <td colSpan={5} className={styles['none']}>
                {stateWords[row.state]}
              </td>
            ) : (
              <Answered row={row} colourOf={colourOf} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The answers alone; areas without one in a line. */
export function AnswerList({ model, colourOf }: AreaTableProps) {
  const rows = shownRows(model)
  const silent = rows.filter(({ answer }) => answer === undefined)
  return (
    <>
      <table className={styles['areas']} data-short="">
        <tbody>
          {rows.map(
            ({ id, number, title, answer, sure, squares }) =>
              answer !== undefined && (
                <tr key={id}>
                  <th scope="row">
                    {number} {title}
                  </th>
                  <td>
                    <b>{answer}</b>
                  </td>
                  <td>
                    {squares && <Tenths wins={squares.wins} colour={colourOf(squares.option ?? '')} />}
                    {sure}
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      {silent.length > 0 && <p>{saySilent(silent)}</p>}
    </>
  )
}
