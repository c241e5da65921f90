import { pacer } from '../pacing.ts'
import { isMac } from '../platform.ts'
import { isSingle } from './chord.ts'
import { keepFocus } from './keep-focus.ts'
import { focusFlip, showFocus, toggleTable } from './focus-moves.ts'
import { pressedAction, type Place } from './pressed-action.ts'
import { singleKeysOn } from './single-keys.ts'
import { registry } from './use-action.ts'

/** Inputs that take no text: their own keys are few, and they keep those to themselves. */
const withoutText: ReadonlySet<string> = new Set(['range', 'radio', 'checkbox', 'button', 'submit', 'reset', 'color'])

const lists = '[role="combobox"], [role="listbox"], [role="menu"], [role="textbox"], [role="searchbox"], select'
/** What hangs below a button leaves the page as it is; it is no dialog in this sense. */
const dialogs = '[role="dialog"]:not([popover]), [role="alertdialog"]:not([popover])'

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return { field: false, text: false, dialog: false }
  const text =
    (target instanceof HTMLInputElement && !withoutText.has(target.type)) ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  // A field that shows its value as it is set has no typing to take back.
  const typed = text && !target.matches('[data-at-rest]')
  // A press beside the controls of an open dialog leaves the focus on the page itself.
  const loose = target === document.body || target === document.documentElement
  const dialog = target.closest(dialogs) !== null || (loose && document.querySelector(dialogs) !== null)
  return { field: text || target.closest(lists) !== null, text: typed, dialog }
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event
  const pressed = { key, shiftKey, altKey, ctrlKey, metaKey, altGraph: event.getModifierState('AltGraph') }
  const given = { offers: registry.offers(), singleKeys: singleKeysOn(), mac: isMac }
  const found = pressedAction(pressed, placeOf(event.target), given)
  if (!found) return
  event.preventDefault()
  if (event.repeat && !found.action.repeats) return
  // What is done is done to the page as it stands now.
  pacer.flush()
  registry.run(found.action.id, isSingle(found.chord) ? found.chord : '')
}

/** The keys of the whole page, one listener for all of them, and what needs nothing but the page. Returns what ends it. */
export function listen(): () => void {
  const listening = new AbortController()
  window.addEventListener('keydown', onKey, { signal: listening.signal })
  document.addEventListener('focusin', showFocus, { signal: listening.signal })
  keepFocus(listening.signal)
  const ends = [
    registry.offer('table', { run: toggleTable }),
    registry.offer('next-flip', { run: () => focusFlip(1) }),
    registry.offer('previous-flip', { run: () => focusFlip(-1) }),
    () => listening.abort(),
  ]
  return () => ends.forEach((end) => end())
}
