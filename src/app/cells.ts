import type { Area } from '../decisions/area.ts'
import type { Answer } from '../decisions/decision.ts'
import { first } from '../decisions/index.ts'
import { sayAnswer, sayAnswerOf } from '../wording/status.ts'

/** Answers by id of their area; areas that are not built have none. */
export type Answers = Readonly<Record<string, Answer>>

/** One cell of the strip. */
export interface Cell {
  readonly id: string
  readonly number: number
  readonly title: string
  /** `waiting`: the area that it depends on has no answer. `coming`: what answers it is being loaded. `summary`: it sums up the others. */
  readonly state: 'answer' | 'nothing-fits' | 'waiting' | 'coming' | 'planned' | 'summary'
  readonly answer?: Answer
  /** Its answer at the baseline, if that was another one. */
  readonly was?: string
}

const stateOf = (id: string, { nothingFits }: Answer): Cell['state'] => {
  if (!nothingFits) return 'answer'
  return id === first.id ? 'nothing-fits' : 'waiting'
}

/** What waits has no answer, so it has not flipped. */
const wasOf = (id: string, now: Answer, before: Answer | undefined): string | undefined => {
  if (!before || before.key === now.key) return undefined
  return [now, before].some((answer) => stateOf(id, answer) === 'waiting') ? undefined : before.text
}

/** `before` absent: the baseline cannot be evaluated with these figures. */
export const cellsOf = (areas: readonly Area[], now: Answers, before: Answers | undefined): readonly Cell[] =>
  areas.map(({ id, title, kind }, number) => {
    const answer = now[id]
    if (!answer) return { id, number, title, state: kind === 'built' ? 'coming' : kind }
    const was = wasOf(id, answer, before?.[id])
    return { id, number, title, state: stateOf(id, answer), answer, ...(was !== undefined && { was }) }
  })

const announcedOf = ({ id, title, answer: now }: Cell, before: Answer | undefined): readonly string[] => {
  if (!now || !before || now.key === before.key) return []
  if (id === first.id)
    return [sayAnswer(now.nothingFits ? undefined : now.text, before.nothingFits ? 'nothing' : before.text)]
  return now.nothingFits || before.nothingFits ? [] : [sayAnswerOf(title, now.text, before.text)]
}

/** What is spoken when the strip goes from one state to another: the answers that flipped, and no other. */
export const announced = (from: readonly Cell[], to: readonly Cell[]): string => {
  const before = new Map(from.map(({ id, answer }) => [id, answer]))
  return to.flatMap((cell) => announcedOf(cell, before.get(cell.id))).join(' ')
}

/** The cells whose answer is not that of the baseline. */
export const flippedOf = (cells: readonly Cell[]): readonly Cell[] => cells.filter(({ was }) => was !== undefined)
