import { arrowStep, type Arrow } from './next-flip.ts'
import { corner, equalThirds, type Priority, type Weights } from './weights.ts'

/** What a key does to the mark, if anything. `moved`: the priority that Home goes to next time. */
export type MarkKey =
  | { readonly kind: 'move'; readonly weights: Weights; readonly moved: Priority }
  | { readonly kind: 'flip'; readonly arrow: Arrow; readonly moved: Priority }

export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
/** The priority an arrow gives more weight to, or takes it from. */
const movedBy: Readonly<Record<Arrow, Priority>> = { up: 1, down: 1, left: 0, right: 2 }
/** In the order in which the three are named on screen. */
const digits: Readonly<Record<string, Priority>> = { '1': 1, '2': 0, '3': 2 }

/** Arrows one point, Shift ten, Alt the next flip; Home the corner of the last-moved priority, End equal thirds; 1 2 3 a corner. */
export function markKey(event: PressedKey, weights: Weights, last: Priority): MarkKey | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const arrow = arrows[event.key]
  if (arrow) {
    const moved = movedBy[arrow]
    if (event.altKey) return { kind: 'flip', arrow, moved }
    return { kind: 'move', weights: arrowStep(weights, arrow, event.shiftKey ? 10 : 1), moved }
  }
  if (event.altKey) return undefined
  if (event.key === 'Home') return { kind: 'move', weights: corner(last), moved: last }
  if (event.key === 'End') return { kind: 'move', weights: equalThirds, moved: last }
  const which = digits[event.key]
  return which === undefined ? undefined : { kind: 'move', weights: corner(which), moved: which }
}
