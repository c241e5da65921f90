/** The figure, or the input, that the focus is on. */
export function focusedOrigin(): { readonly figure?: string; readonly input?: string } | undefined {
  const here = document.activeElement
  const figure = here?.closest<HTMLElement>('[data-figure]')?.dataset['figure']
  if (figure !== undefined) return { figure }
  const input = here?.closest<HTMLElement>('[data-input]')?.dataset['input']
  return input === undefined ? undefined : { input }
}
