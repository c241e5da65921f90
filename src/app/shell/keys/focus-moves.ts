const isShown = (one: HTMLElement | SVGElement): boolean => one.checkVisibility({ visibilityProperty: true })

const shown = (selector: string, within: ParentNode = document): readonly (HTMLElement | SVGElement)[] =>
  [...within.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(isShown)

/** To the next thing that flips the answer, in the order of the page, and round again. */
export function focusFlip(by: 1 | -1): void {
  const flips = shown('[data-flip]')
  const here = document.activeElement
  const at = flips.findIndex((one) => one === here || (here !== null && one.contains(here)))
  const next = at < 0 ? (by > 0 ? 0 : flips.length - 1) : (at + by + flips.length) % flips.length
  flips[next]?.focus()
}

const toggle = '[data-tool="table"]'

/** Swaps the chart that has the focus, else the first one on screen, for its table and back. */
export function toggleTable(): void {
  const here = document.activeElement
  let card: Element | null | undefined = here
  while (card && card.tagName !== 'MAIN' && !card.querySelector(toggle)) card = card.parentElement
  const [tool] = shown(toggle, card ?? document)
  if (!(tool instanceof HTMLElement)) return
  tool.click()
  // The chart that had the focus is gone now; its toggle leads back.
  if (here !== document.body) requestAnimationFrame(() => document.activeElement === document.body && tool.focus())
}

/** Room beside what has the focus, px. */
const margin = 8

/** Browsers leave what has the focus where it is as long as a sliver of it is in sight; here all of it is, sideways too. */
export function showFocus({ target }: Event): void {
  // Not under a pointer: what it presses must stay below it.
  if (!(target instanceof Element) || !target.matches(':focus-visible')) return
  for (let box = target.parentElement; box; box = box.parentElement) {
    if (box.scrollWidth <= box.clientWidth || !/auto|scroll/.test(getComputedStyle(box).overflowX)) continue
    const [one, around] = [target.getBoundingClientRect(), box.getBoundingClientRect()]
    const before = one.left - around.left - margin
    const behind = one.right - around.right + margin
    if (before < 0) box.scrollLeft += before
    else if (behind > 0) box.scrollLeft += Math.min(behind, before)
  }
}
