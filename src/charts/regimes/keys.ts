/** Which of the two inputs a key moves. */
export type RegimeAxisName = 'x' | 'y'

/** What a key on the mark asks for: some presses of the input's step, an end of its track, or the next flip. */
export type RegimeKey =
  | { readonly kind: 'step'; readonly axis: RegimeAxisName; readonly by: number }
  | { readonly kind: 'end'; readonly axis: RegimeAxisName; readonly to: 'low' | 'high' }
  | { readonly kind: 'flip'; readonly axis: RegimeAxisName; readonly by: 1 | -1 }

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const arrows: Readonly<Record<string, readonly [RegimeAxisName, 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowUp: ['y', 1],
  ArrowDown: ['y', -1],
}

const big = 10

/** Arrows one step, with Shift ten, with Alt to the next flip; Home and End, Page Down and Page Up to the ends. */
export function regimeKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): RegimeKey | undefined {
  if (ctrlKey || metaKey) return undefined
  if (key === 'Home' || key === 'End') return { kind: 'end', axis: 'x', to: key === 'Home' ? 'low' : 'high' }
  if (key === 'PageDown' || key === 'PageUp') return { kind: 'end', axis: 'y', to: key === 'PageDown' ? 'low' : 'high' }
  const arrow = arrows[key]
  if (!arrow) return undefined
  const [axis, by] = arrow
  return altKey ? { kind: 'flip', axis, by } : { kind: 'step', axis, by: shiftKey ? by * big : by }
}
