import type { Device } from '../device.ts'
import { calm } from '../hand.ts'

export interface AnswerPorts {
  /** Calls in the next frame, before it is painted. */
  readonly inFrame: (act: () => void) => void
  readonly now: () => number
  /** Draws at once what `act` sets. */
  readonly draw: (act: () => void) => void
  readonly device: Pick<Device, 'answered' | 'skips'>
}

export interface AnswerPacer {
  /** A hand has moved something. `always`: the answer is drawn with it, however long it takes. */
  readonly moved: (always: boolean) => void
  /** The answer is drawn with the last move. */
  readonly isNow: () => boolean
  /** It was. */
  readonly answered: () => void
  /** It was not: it is drawn in the next frame, unless another move comes first. */
  readonly ask: (act: () => void) => void
}

interface Desk {
  readonly ports: AnswerPorts
  /** When the move came whose answer is drawn with it, ms. */
  moved: number | undefined
  /** When a hand moved something last, ms. */
  last: number
  withAnswer: boolean
  /** Moves since the last answer. */
  skipped: number
  /** Draws the answer of the last move, if it was drawn without one. */
  waiting: (() => void) | undefined
}

const drawIn = (desk: Desk, act: () => void): void => {
  const { now, draw, inFrame, device } = desk.ports
  desk.waiting = act
  const drawUnlessOvertaken = (): void => {
    if (desk.waiting !== act) return
    const start = now()
    draw(act)
    device.answered(now() - start)
  }
  // The frame of the move itself has no time for it.
  inFrame(() => inFrame(drawUnlessOvertaken))
}

/**
 * When the answer to a move is drawn: with the move, or where the device is too slow for that, with every second, third or
 * fourth one. What is under the hand follows it with each of them all the same.
 */
export const createAnswerPacer = (ports: AnswerPorts): AnswerPacer => {
  const desk: Desk = { ports, moved: undefined, last: -calm, withAnswer: true, skipped: 0, waiting: undefined }
  return {
    moved: (always) => {
      const now = ports.now()
      // The first move after a while has its answer, also where a burst of keys goes on.
      const rested = now - desk.last >= calm
      desk.last = now
      desk.withAnswer = always || rested || desk.skipped >= ports.device.skips()
      if (!desk.withAnswer) desk.skipped += 1
      desk.moved = desk.withAnswer ? now : undefined
    },
    isNow: () => desk.withAnswer,
    answered: () => {
      if (desk.moved !== undefined) ports.device.answered(ports.now() - desk.moved)
      desk.moved = undefined
      desk.waiting = undefined
      desk.withAnswer = true
      desk.skipped = 0
    },
    ask: (act) => drawIn(desk, act),
  }
}
