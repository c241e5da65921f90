type Part = HTMLElement | SVGElement

/** Where what is pressed may go with its press. Views, dialogs and menus have ways of their own, but for what they say. */
const places = '[data-top], #inputs, [data-input], aside, [role="status"]'

const region = '[data-input], section, header, [tabindex]'

/** What it stands in, the regions around that from the inside, and the answer. */
function partsAround(one: Element): readonly (HTMLElement | null)[] {
  const regions: HTMLElement[] = []
  let part = one.parentElement?.closest<HTMLElement>(region)
  while (part) {
    regions.push(part)
    part = part.parentElement?.closest<HTMLElement>(region)
  }
  return [one.parentElement, ...regions, document.getElementById('answer')]
}

/** The browser knows what can have the focus: nothing that is gone or hidden, or cannot be pressed now. */
const takesFocus = (part: Part): boolean => {
  if (part.isConnected) part.focus({ preventScroll: true })
  return document.activeElement === part
}

/**
 * What goes with its press takes the focus along: whoever is at the keyboard goes on in the nearest part around it that is
 * still there, and not at the top of the page. A focus that is elsewhere is left there.
 */
export function keepFocus(signal: AbortSignal): void {
  let focused: Element | undefined
  let around: ReturnType<typeof partsAround> = []
  const observer = new MutationObserver(() => {
    if (!focused || focused.isConnected) return
    focused = undefined
    if (document.activeElement === document.body)
      around.some((part) => part && [part, ...part.querySelectorAll<Part>('*')].some(takesFocus))
  })
  const forget = () => {
    focused = undefined
    observer.disconnect()
  }
  const onFocus = ({ target }: Event) => {
    forget()
    if (!(target instanceof Element) || !target.closest(places)) return
    focused = target
    around = partsAround(target)
    observer.observe(document.body, { childList: true, subtree: true })
  }
  // Who goes elsewhere has left it, whatever leaves the page on the way; what left the page has not been left by its reader.
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget) return forget()
    queueMicrotask(() => target === focused && focused?.isConnected && forget())
  }
  document.addEventListener('focusin', onFocus, { signal })
  // Before the page hears of it and is drawn anew.
  document.addEventListener('focusout', onBlur, { signal, capture: true })
  document.addEventListener('pointerdown', forget, { signal, capture: true })
  signal.addEventListener('abort', forget)
}
