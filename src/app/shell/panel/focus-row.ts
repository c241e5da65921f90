/** The row of an input, where it is on screen. */
export const rowIn = (panel: HTMLElement | null, id: string): HTMLElement | undefined =>
  [...(panel?.querySelectorAll<HTMLElement>('[data-input]') ?? [])].find((row) => row.dataset['input'] === id)

/** What of a row is moved: its slider (of a range the best guess), else the first control under its name. */
const controlOf = (row: HTMLElement): HTMLElement | null => {
  const sliders = [...row.querySelectorAll<HTMLElement>('input[type="range"]')]
  return sliders[sliders.length === 3 ? 1 : 0] ?? row.querySelector<HTMLElement>('select, input:checked, input, button')
}

export const focusRow = (row: HTMLElement): void => {
  controlOf(row)?.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}
