import { paletteChord } from './chord.ts'

/**
 * Something the page can be told to do: by a key, from the palette, the menu or a button. It does nothing by itself; the
 * feature that can do it says so with `useAction(id, run)`. Actions that nobody offers are neither bound nor listed.
 */
export interface ActionDefinition {
  readonly id: string
  /** As menus and the list of keys say it. An offer may say it more exactly: `Undo wait limit 4.0 s`. */
  readonly label: string
  /** Under which head the list of keys has it. */
  readonly head: 'Go' | 'Change' | 'Take along' | 'Page'
  /** `Mod` is the command key on a Mac, else Ctrl. Others alone are single keys, which can be switched off. */
  readonly keys?: readonly string[]
  /** What else people look for it by. */
  readonly words?: string
  /** Acts on one input, view or option, whose id `run` gets: these list it, it does not stand by itself. */
  readonly per?: 'input' | 'view' | 'option'
  /** In the menu of the app bar; `narrow`: only where the bar has no room for its button. */
  readonly menu?: 'always' | 'narrow'
  /** A held key repeats it. */
  readonly repeats?: true
  /** Works while a dialog is open, and not where text is edited: browsers undo typing themselves. */
  readonly edits?: true
}

const list = [
  { id: 'palette', label: 'Find input, view, action', head: 'Go', keys: [paletteChord], words: 'search command' },
  { id: 'find-input', label: 'Find an input', head: 'Go', keys: ['/'], words: 'search all inputs panel' },
  {
    id: 'open-area',
    label: 'Open an area',
    head: 'Go',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
    per: 'view',
  },
  { id: 'next-flip', label: 'Next flip', head: 'Go', keys: ['F'], words: 'what would change try', repeats: true },
  { id: 'previous-flip', label: 'Previous flip', head: 'Go', keys: ['Shift+F'], repeats: true },
  { id: 'origin', label: 'Origin of the focused figure', head: 'Go', keys: ['G'], words: 'source formula where from' },
  { id: 'show-input', label: 'Go to an input', head: 'Go', per: 'input' },
  { id: 'select-option', label: 'Select an option', head: 'Go', per: 'option' },
  { id: 'undo', label: 'Undo', head: 'Change', keys: ['Mod+Z'], words: 'back', repeats: true, edits: true },
  { id: 'redo', label: 'Redo', head: 'Change', keys: ['Mod+Shift+Z'], repeats: true, edits: true, menu: 'narrow' },
  { id: 'revert', label: 'Revert all changes', head: 'Change', words: 'reset undo baseline', menu: 'always' },
  {
    id: 'presets',
    label: 'Start from a preset',
    head: 'Change',
    words: 'case template example new scenario',
    menu: 'always',
  },
  { id: 'note', label: 'Add a note', head: 'Change', keys: ['N'], words: 'comment remark record', menu: 'always' },
  {
    id: 'copy-message',
    label: 'Copy message and link',
    head: 'Take along',
    keys: ['Mod+Shift+C'],
    words: 'share send',
    menu: 'always',
  },
  { id: 'copy-link', label: 'Copy link', head: 'Take along', words: 'share send address', menu: 'always' },
  { id: 'share', label: 'Share', head: 'Take along', words: 'link message qr code file send' },
  {
    id: 'export',
    label: 'Export this view',
    head: 'Take along',
    keys: ['E'],
    words: 'picture image png svg csv json save download',
    menu: 'narrow',
  },
  { id: 'print', label: 'Print this view', head: 'Take along', words: 'paper pdf', menu: 'always' },
  { id: 'table', label: 'Chart or table', head: 'Page', keys: ['T'], words: 'show figures' },
  {
    id: 'present',
    label: 'Present',
    head: 'Page',
    keys: ['P'],
    words: 'projector meeting full screen',
    menu: 'narrow',
  },
  { id: 'left-panel', label: 'Hide or show the inputs', head: 'Page', keys: ['['], words: 'scenario panel left' },
  { id: 'right-panel', label: 'Hide or show the reasons', head: 'Page', keys: [']'], words: 'why panel right' },
  { id: 'scenarios', label: 'Scenarios in this browser', head: 'Page', words: 'open list saved' },
  { id: 'hints', label: 'Show the first hints again', head: 'Page', words: 'help start tour', menu: 'always' },
  { id: 'theme-light', label: 'Light theme', head: 'Page', words: 'colours bright', menu: 'always' },
  { id: 'theme-dark', label: 'Dark theme', head: 'Page', words: 'colours night', menu: 'always' },
  { id: 'theme-system', label: 'Theme of the system', head: 'Page', words: 'colours light dark', menu: 'always' },
  { id: 'shortcuts', label: 'All keys', head: 'Page', keys: ['?'], words: 'keyboard shortcuts help', menu: 'always' },
] as const satisfies readonly ActionDefinition[]

export type ActionId = (typeof list)[number]['id']

export interface Action extends ActionDefinition {
  readonly id: ActionId
}

/** Every action of the page, once. Keys, palette, menu, buttons and the list of keys follow from it. */
export const actions: readonly Action[] = list
