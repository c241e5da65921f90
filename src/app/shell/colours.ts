import type { OptionSlot } from '../../decisions/decision.ts'

/** CSS colours of the option palette; one more option than these is grey with its name beside it. */
const slots = ['var(--c0)', 'var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)'] as const

export const grey = 'var(--cx)'

export type Palette = ReadonlyMap<string, string>

/**
 * An option keeps its colour however ranks change, and beyond the view that shows it until a newcomer needs the slot:
 * another view, and the way back, find it as it was. Newcomers take the first free slot, then one of an option that is not
 * shown; the first of `shown` (the recommended one) takes one from the last of the others if there is none.
 */
export function assigned(before: Palette, shown: readonly string[]): Palette {
  const next = new Map(before)
  const taken = new Set(next.values())
  const free = slots.filter((slot) => !taken.has(slot))
  const idle = [...next.keys()].filter((option) => !shown.includes(option))
  for (const option of shown.filter((one) => !before.has(one))) {
    let colour: string | undefined = free.shift()
    if (colour === undefined) {
      const from = idle.pop() ?? (option === shown[0] ? shown.findLast((one) => next.has(one)) : undefined)
      if (from === undefined) break
      colour = next.get(from)
      next.delete(from)
    }
    if (colour !== undefined) next.set(option, colour)
  }
  const same = next.size === before.size && [...next].every(([option, colour]) => before.get(option) === colour)
  return same ? before : next
}

const slotNames = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const satisfies readonly OptionSlot[]

/** The slot that a colour of the palette is, for pictures that name colours by slot. */
export const slotOf = (colour: string): OptionSlot => slotNames.find((name) => colour === `var(--${name})`) ?? 'grey'
