import { calm, expectedAfter } from './pacer.ts'

export interface AnswerPorts {
  /** Calls in the next frame, before it is painted. */
  readonly inFrame: (act: () => void) => void
  readonly now: () => number
  /** Draws at once what `act` sets. */
  readonly draw: (act: () => void) => void
}

/** A move whose answer takes longer than this, ms, may be drawn without it. */
const quick = 8

export interface AnswerPacer {
  /** A hand has moved something. `always`: the answer is drawn with it, however long it takes. */
  readonly moved: (always: boolean) => void
  /** The device has no time for an answer with every move. */
  readonly isSlow: () => boolean
  /** The answer is drawn with the last move. */
  readonly isNow: () => boolean
  /** It was. */
  readonly answered: () => void
  /** It was not: it is drawn in the next frame, unless another move comes first. */
  readonly ask: (act: () => void) => void
}

interface Desk {
  readonly ports: AnswerPorts
  expected: number
  /** When the move came whose answer is drawn with it, ms. */
  moved: number | undefined
  /** When a hand moved something last, ms. */
  last: number
  withAnswer: boolean
  /** Draws the answer of the last move, if it was drawn without one. */
  waiting: (() => void) | undefined
}

const isSlow = ({ expected }: Desk): boolean => expected > quick

const learn = (desk: Desk, took: number): void => void (desk.expected = expectedAfter(took, desk.expected))

const drawIn = (desk: Desk, act: () => void): void => {
  const { now, draw, inFrame } = desk.ports
  desk.waiting = act
  const drawUnlessOvertaken = (): void => {
    if (desk.waiting !== act) return
    const start = now()
    draw(act)
    learn(desk, now() - start)
  }
  // The frame of the move itself has no time for it.
  inFrame(() => inFrame(drawUnlessOvertaken))
}

/**
 * When the answer to a move is drawn: with the move, or where the device is too slow for that, with every second one. What is
 * under the hand follows it with each of them all the same.
 */
export const createAnswerPacer = (ports: AnswerPorts): AnswerPacer => {
  const desk: Desk = { ports, expected: 0, moved: undefined, last: -calm, withAnswer: true, waiting: undefined }
  return {
    moved: (always) => {
      const now = ports.now()
      // The first move of a hand that rested has its answer.
      const rested = now - desk.last >= calm
      desk.last = now
      desk.withAnswer = always || !isSlow(desk) || rested || !desk.withAnswer
      desk.moved = desk.withAnswer ? now : undefined
    },
    isSlow: () => isSlow(desk),
    isNow: () => desk.withAnswer,
    answered: () => {
      if (desk.moved !== undefined) learn(desk, ports.now() - desk.moved)
      desk.moved = undefined
      desk.waiting = undefined
      desk.withAnswer = true
    },
    ask: (act) => drawIn(desk, act),
  }
}
