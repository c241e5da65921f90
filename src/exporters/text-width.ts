/**
 * Widths of Inter with tabular figures, so that text can be laid out without a browser. Thousandths of the font size,
 * characters 32 to 126, read off the font files in `public/fonts`; a test holds both equal.
 */
const ascii = {
  400: '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 648 648 648 648 648 648 648 648 648 648 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662',
  600: '252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 647 647 647 647 647 647 647 647 647 647 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673',
} as const

export type LaidOutWeight = keyof typeof ascii

const advances: Readonly<Record<LaidOutWeight, readonly number[]>> = {
  400: ascii[400].split(' ').map(Number),
  600: ascii[600].split(' ').map(Number),
}

/** Wider than a letter; everything from the East Asian scripts on is set in squares. */
const wide: Readonly<Record<string, number>> = { '→': 954, '←': 954, '—': 1000, '…': 960, '◆': 1057, '●': 914 }
const narrow = /[\u2000-\u200a\u202f\u00b7\u2018-\u201e]/
const square = 0x11_00

function advance(character: string, weight: LaidOutWeight): number {
  // An accent stands above its letter, and takes no room of its own.
  const base = character.normalize('NFD').charAt(0)
  const known = advances[weight][base.charCodeAt(0) - 32]
  if (known !== undefined) return known
  const code = character.codePointAt(0) ?? 0
  if (narrow.test(character)) return 510
  return wide[character] ?? ((code >= square && code < 0x1e_00) || code > 0x2e_7f ? 1000 : 700)
}

/** Width of a line in the unit of `size`; rather too much than too little, as kerning is left out. */
export const widthOf = (text: string, size: number, weight: LaidOutWeight): number =>
  ([...text].reduce((sum, character) => sum + advance(character, weight), 0) * size) / 1000

export interface Lines {
  readonly lines: readonly string[]
  /** False: the last line ends in an ellipsis, because the text did not fit. */
  readonly whole: boolean
}

type Fits = (line: string) => boolean

/** As much of a word as fits, for words longer than a line. */
function broken(word: string, fits: Fits): string[] {
  const parts: string[] = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (last === '' || fits(last + character)) parts[parts.length - 1] = last + character
    else parts.push(character)
  }
  return parts
}

function filled(text: string, fits: Fits): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...(fits(word) ? [word] : broken(word, fits)))
  }
  return lines
}

function shortened(line: string, fits: Fits): string {
  const characters = [...line]
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Entries of a list in lines that break between them; an entry longer than a line breaks at its words. */
export function listed(entries: readonly string[], { width, size, weight, most }: Setting): Lines {
  const fits: Fits = (line) => widthOf(line, size, weight) <= width
  const lines = entries.reduce<readonly string[]>((before, entry, at) => {
    const text = at === entries.length - 1 ? entry : `${entry};`
    const last = before.at(-1)
    if (last !== undefined && fits(`${last} ${text}`)) return [...before.slice(0, -1), `${last} ${text}`]
    return [...before, ...(fits(text) ? [text] : filled(text, fits))]
  }, [])
  if (lines.length <= most) return { lines, whole: true }
  return { lines: [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? '', fits)], whole: false }
}

export interface Setting {
  readonly width: number
  readonly size: number
  readonly weight: LaidOutWeight
  /** Lines at most. */
  readonly most: number
}

/** Text in lines that are filled one after the other. */
export function wrapped(text: string, { width, size, weight, most }: Setting): Lines {
  const fits: Fits = (line) => widthOf(line, size, weight) <= width
  const lines = filled(text, fits)
  if (lines.length <= most) return { lines, whole: true }
  const kept = lines.slice(0, most)
  return { lines: [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)], whole: false }
}

/** The same in the narrowest column that needs no line more, which leaves no single word on the last one. */
export function balanced(text: string, setting: Setting): Lines {
  let best = wrapped(text, setting)
  for (let width = setting.width * 0.98; best.whole && width > setting.width / 2; width -= setting.width * 0.02) {
    const next = wrapped(text, { ...setting, width, most: best.lines.length })
    if (!next.whole) break
    best = next
  }
  return best
}
