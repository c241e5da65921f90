/** The option that the focus is on: its name, or its mark in a picture. */
export function focusedOption(): string | undefined {
  const here = document.activeElement?.closest<HTMLElement | SVGElement>('[data-option-name], [data-option]')
  return here?.dataset['optionName'] ?? here?.dataset['option']
}

/** The figure, or the input, that the focus is on. */
export function focusedOrigin(): { readonly figure?: string; readonly input?: string } | undefined {
  const here = document.activeElement
  const figure = here?.closest<HTMLElement>('[data-figure]')?.dataset['figure']
  if (figure !== undefined) return { figure }
  const input = here?.closest<HTMLElement>('[data-input]')?.dataset['input']
  return input === undefined ? undefined : { input }
}
