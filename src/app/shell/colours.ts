import type { OptionSlot } from '../../decisions/decision.ts'

/** CSS colours of the option palette; one more option than these is grey with its name beside it. */
const slots = ['var(--c0)', 'var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)'] as const

export const grey = 'var(--cx)'

export type Palette = ReadonlyMap<string, string>

/**
 * An option keeps its colour as long as it is shown, however ranks change. Newcomers take the first free slot; the first
 * of `shown` (the recommended one) takes one from the last of the others if none is free.
 */
export function assigned(before: Palette, shown: readonly string[]): Palette {
  const kept = new Map([...before].filter(([option]) => shown.includes(option)))
  const taken = new Set(kept.values())
  const free = slots.filter((slot) => !taken.has(slot))
  const next = new Map(kept)
  const [first] = shown
  if (first !== undefined && !next.has(first) && free.length === 0) {
    const last = shown.findLast((option) => next.has(option))
    const colour = last === undefined ? undefined : next.get(last)
    if (last !== undefined && colour !== undefined) {
      next.delete(last)
      next.set(first, colour)
    }
  }
  for (const option of shown) {
    const colour = next.has(option) ? undefined : free.shift()
    if (colour !== undefined) next.set(option, colour)
  }
  const same = next.size === before.size && [...next].every(([option, colour]) => before.get(option) === colour)
  return same ? before : next
}

const slotNames = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const satisfies readonly OptionSlot[]

/** The slot that a colour of the palette is, for pictures that name colours by slot. */
export const slotOf = (colour: string): OptionSlot => slotNames.find((name) => colour === `var(--${name})`) ?? 'grey'
