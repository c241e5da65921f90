import { useAction } from './use-action.ts'

const controls = '[role="slider"], input:not([type="hidden"]), select, button'

/** Where its row is, once it is there: the slider of the value itself, else the first control. */
function focusRow(id: string): void {
  const row = document.querySelector(`[data-input="${CSS.escape(id)}"]`)
  const found = row?.querySelector<HTMLElement>('[data-kind="thumb"] input, [data-kind^="at-"] input')
  const control = found ?? row?.querySelector<HTMLElement>(controls)
  control?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'center' })
}

/** Offers to go to an input. `reveal` makes its row appear: opens its group, its panel, its list. */
export function useShowInput(reveal: (id: string) => void): void {
  useAction('show-input', (id) => {
    reveal(id)
    // One frame for the state, one for what follows from it.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(id)))
  })
}
