import type { Pacer } from '../../ui/Later.tsx'
import { expectedAfter, type Device } from '../device.ts'
import type { Hand } from '../hand.ts'

export interface PacerPorts {
  /** Calls right after the next frame is painted, with the time at which it began, ms. */
  readonly afterFrame: (act: (began: number) => void) => void
  readonly now: () => number
  /** Draws at once what `act` sets. */
  readonly draw: (act: () => void) => void
  /** Draws it in slices between which the page answers: for hands that move it would start anew with every move. */
  readonly drawInSlices: (act: () => void) => void
  /** A hand has hold of an input. */
  readonly isHeld: () => boolean
  readonly hand: Pick<Hand, 'restsIn'>
  readonly device: Pick<Device, 'isSlow'>
  /** Somebody has touched the page and waits. */
  readonly isTouched: () => boolean
}

/** Between two frames, ms. */
const beat = 1000 / 60

/** What is drawn in one go under a hand that rests, ms, but for a part that takes longer by itself. */
const stretch = 40

/** What a part of the page takes that has not been drawn yet, ms. */
const usual = 4

/** A part for which there was no time is expected to take less from frame to frame, until it is tried again. */
const doubt = 0.99

interface Part {
  readonly act: () => void
  /** It is drawn though the frame has no time for it, unless the device has none at all. */
  readonly due: boolean
}

interface Desk {
  readonly ports: PacerPorts
  /** The one that waits longest first. */
  readonly waiting: Map<object, Part>
  /** What each part is expected to take, ms. */
  readonly costs: WeakMap<object, number>
  planned: boolean
}

const drawPart = (desk: Desk, who: object, { act }: Part): void => {
  const { ports, waiting, costs } = desk
  const start = ports.now()
  waiting.delete(who)
  try {
    ports.draw(act)
  } finally {
    costs.set(who, expectedAfter(ports.now() - start, costs.get(who)))
  }
}

/** What is left of a frame that began then, ms; a touch waits for no more than half a beat. */
const leftOf = (began: number, now: number): number => {
  const beats = Math.max(1, Math.ceil((now - began) / beat))
  return Math.min(began + beats * beat - now, beat / 2)
}

/** They wait until they say that they are drawn: a hand, or what is taken from the page, may come before the slices are through. */
const drawAll = ({ ports, waiting }: Desk): void =>
  ports.drawInSlices(() => {
    for (const { act } of waiting.values()) act()
  })

const turn = (desk: Desk, began: number): void => {
  const { ports, waiting, costs } = desk
  if (!ports.isHeld()) {
    desk.planned = false
    for (const [who, part] of waiting) if (part.due) drawPart(desk, who, part)
    return drawAll(desk)
  }
  const start = ports.now()
  const rests = ports.hand.restsIn() === 0
  const slow = ports.device.isSlow()
  const end = start + (rests ? stretch : slow ? 0 : leftOf(began, start))
  let mayBeLate = rests
  desk.planned = false
  // What a part asks for is behind it in the row, and has its turn if there is time.
  for (const [who, part] of waiting) {
    const expected = costs.get(who) ?? usual
    if (mayBeLate || (part.due && !slow) || ports.now() + expected <= end) drawPart(desk, who, part)
    else costs.set(who, expected * doubt)
    mayBeLate = false
    if (ports.isTouched()) break
  }
  if (waiting.size > 0) plan(desk)
}

const plan = (desk: Desk): void => {
  if (desk.planned) return
  desk.planned = true
  desk.ports.afterFrame((began) => turn(desk, began))
}

export interface PagePacer extends Pacer {
  /** Draws all that waits at once: what is taken from the page is of one state. */
  readonly flush: () => void
}

/**
 * Draws what may wait, one part after the other, the one that waits longest first. While a hand moves, only in what is left
 * of a frame: no frame comes late but for what is due, and on a slow device all of it waits for the hand to rest. Between
 * two parts a touch is answered first. Where no hand holds anything all of it is drawn in slices.
 */
export const createPacer = (ports: PacerPorts): PagePacer => {
  const desk: Desk = { ports, waiting: new Map(), costs: new WeakMap(), planned: false }
  return {
    ask: (who, act, due) => {
      desk.waiting.set(who, { act, due })
      plan(desk)
    },
    forget: (who) => void desk.waiting.delete(who),
    flush: () => {
      // What a part asks for comes with it.
      for (const [who, part] of desk.waiting) drawPart(desk, who, part)
    },
  }
}
