/** What of a key press decides which action is meant. */
export interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  /** On many layouts brackets are typed with AltGr, which some systems report as Ctrl and Alt. */
  readonly altGraph: boolean
}

/** Known apart from the list of actions: the app bar shows it before that is loaded. */
export const paletteChord = 'Mod+K'

interface Chord {
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
}

const chordOf = (text: string): Chord => {
  const parts = text.split('+')
  return { key: parts.at(-1) ?? '', mod: parts.includes('Mod'), shift: parts.includes('Shift') }
}

/** A key without Ctrl or Command: it could be meant as text, so it must be possible to switch it off (WCAG 2.1.4). */
export const isSingle = (text: string): boolean => !chordOf(text).mod

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key)

/** Is this the chord? Which keys need Shift for a sign or a digit differs between layouts, so only letters ask for it. */
export function isPressed(text: string, pressed: Pressed, mac: boolean): boolean {
  const { key, mod, shift } = chordOf(text)
  if (pressed.key.toLowerCase() !== key.toLowerCase()) return false
  if (isLetter(key) && pressed.shiftKey !== shift) return false
  if (pressed.altGraph) return !mod && !isLetter(key)
  const held = mac ? pressed.metaKey : pressed.ctrlKey
  const other = mac ? pressed.ctrlKey : pressed.metaKey
  return held === mod && !other && !pressed.altKey
}

const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** The keys of a chord as they stand on the keyboard: `⇧ ⌘ Z` or `Ctrl Shift Z`. */
export function keysOf(text: string, mac: boolean): readonly string[] {
  const parts = text.split('+')
  const held = mac ? ['Shift', 'Alt', 'Mod'] : ['Mod', 'Alt', 'Shift']
  const names = held.filter((key) => parts.includes(key))
  const key = parts.at(-1) ?? ''
  return [...names.map((name) => (mac ? macSigns[name] : name === 'Mod' ? 'Ctrl' : name) ?? name), signs[key] ?? key]
}

/** As `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export const ariaKeys = (texts: readonly string[], mac: boolean): string =>
  texts.map((text) => text.replace('Mod', mac ? 'Meta' : 'Control')).join(' ')
