/** What a key asks for. `by`: steps, negative to the left. */
export type SliderKey =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'end'; readonly to: 'low' | 'high' }
  | { readonly kind: 'flip'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'reset' | 'range' }

const sides: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/** Keys of a slider: arrows one step, Shift or Page ten, Alt the next flip, Enter the number, Delete the reset. */
export function sliderKey(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): SliderKey | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const side = sides[event.key]
  if (side) return event.altKey ? { kind: 'flip', by: side } : { kind: 'step', by: event.shiftKey ? side * 10 : side }
  switch (event.key) {
    case 'PageUp':
      return { kind: 'step', by: 10 }
    case 'PageDown':
      return { kind: 'step', by: -10 }
    case 'Home':
      return { kind: 'end', to: 'low' }
    case 'End':
      return { kind: 'end', to: 'high' }
    case 'Enter':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'reset' }
    case 'r':
    case 'R':
      return { kind: 'range' }
    default:
      return undefined
  }
}
