/**
 * Widths of characters of Inter at weight 600 with tabular figures, in thousandths of the size; measured in Chromium.
 * Regular text is up to 5 % narrower, so what is laid out by these fits in either weight.
 */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, '\u2060'],
      [134, '\u202f'],
      [265, "ijlI ,.:;'"],
      [325, '!·|\\`'],
      [350, 'ft'],
      [390, 'r/()[]{}'],
      [470, '"^_°'],
      [500, '–'],
      [555, 'FLzJs?§'],
      [590, 'cekxvaEy'],
      [626, 'bdghnopqu<>'],
      [650, '0123456789$#&*+-=~−×±÷PRSTZ'],
      [740, 'ABCDGHKNUXYVQO'],
      [850, 'w→≤≥'],
      [1005, 'mMW@%…'],
    ] as const
  ).flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
)

/** What is not in the font comes from another one; wide enough for most scripts. */
const unknown = 1000

/** Width of a text, px: an upper bound within a few per cent, without asking a screen. */
export function textWidth(text: string, size: number): number {
  let sum = 0
  for (const character of text) sum += widths.get(character) ?? unknown
  return (sum * size) / 1000
}
