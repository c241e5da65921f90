import { type AnswerKind, answerKinds, byKind } from './alternative.ts'
import { answersOf } from './answers.ts'
import type { Evaluation } from './evaluation.ts'

/** Draws in which some option of each answer is good enough, counted draw by draw. */
export interface AnswerCounts {
  /** `near`: the options that are good enough in one draw, by their place in the evaluation. */
  readonly add: (near: ReadonlySet<number>) => void
  /** Shares of n draws. */
  readonly shares: (n: number) => Readonly<Record<AnswerKind, Readonly<Record<string, number>>>>
}

/** One question: its answers, which of them each option gives (as a bit), and in how many draws each is good enough. */
const questionOf = (options: Evaluation['options'], kind: AnswerKind) => {
  const own = options.map(({ id }) => answersOf[kind](id))
  const answers = [...new Set(own)]
  const bits = Int32Array.from(own, (answer) => 1 << answers.indexOf(answer))
  return { answers, bits, counts: new Float64Array(answers.length) }
}

export const answerCounts = ({ options }: Pick<Evaluation, 'options'>): AnswerCounts => {
  const questions = byKind((kind) => questionOf(options, kind))
  const sharesOf = (kind: AnswerKind, n: number): Record<string, number> => {
    const { answers, counts } = questions[kind]
    return Object.fromEntries(answers.flatMap((answer, k) => (counts[k] ? [[answer, counts[k] / n]] : [])))
  }
  return {
    add: (near) => {
      for (const kind of answerKinds) {
        const { bits, counts } = questions[kind]
        let found = 0
        for (const option of near) found |= bits[option] ?? 0
        for (let k = 0; k < counts.length; k++) if ((found & (1 << k)) !== 0) counts[k] = (counts[k] ?? 0) + 1
      }
    },
    shares: (n) => byKind((kind) => sharesOf(kind, n)),
  }
}
