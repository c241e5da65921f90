const longest = 80

/** Letters that do not come apart into a Latin letter and a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Lower-case ASCII letters and digits with hyphens between; empty where nothing of that kind is in the text. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

export interface FileOf {
  /** The scenario's name as people see it. */
  readonly scenario: string
  /** `tradeoffs`, `tradeoffs-scatter`, `3-slides`. */
  readonly view: string
  /** Day made, `yyyy-mm-dd`. */
  readonly day: string
  /** Without its dot. */
  readonly extension: string
}

/** `trilemma_{scenario}_{view}_{yyyy-mm-dd}.{ext}`, at most 80 characters; a long scenario name is cut, nothing else. */
export const fileName = ({ scenario, view, day, extension }: FileOf): string => {
  const made = day.replaceAll(/[^0-9-]/g, '').slice(0, 10)
  const rest = `_${slugOf(view).slice(0, 30) || 'view'}_${made}.${extension.replaceAll(/[^a-z0-9.]/g, '').slice(0, 16)}`
  const room = longest - 'trilemma_'.length - rest.length
  return `trilemma_${slugOf(scenario).slice(0, room).replace(/-+$/, '') || 'scenario'}${rest}`
}
