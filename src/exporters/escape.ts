import { withoutJoiners } from '../base/format.ts'

/**
 * The one place where text becomes part of a file of another language. Whatever a name, note or label holds, it stays
 * text: it opens no element, starts no formula and leaves no cell.
 */

/** Everything but the characters of XML 1.0 (production 2); C1 controls besides, which it discourages. */
const notXml = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Marks that turn the direction of what follows them; natural right-to-left text needs none. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** Text that any XML or HTML document can hold: halves of surrogate pairs become U+FFFD, what is forbidden is left out. */
export const xmlSafe = (text: string): string =>
  withoutJoiners(text)
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(notXml, '')
    .replaceAll(turning, '')

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Content or a quoted attribute of XML; reads back as the same safe text. */
export const xml = (text: string): string =>
  xmlSafe(text).replaceAll(/[&<>"'\t\n\r]/g, (character) => references[character] ?? '')

/** Content or a quoted attribute of HTML. */
export const html = (text: string): string =>
  xmlSafe(text).replaceAll(/[&<>"']/g, (character) => references[character] ?? '')

const oneLine = (text: string): string => xmlSafe(text).replaceAll(/\s*[\t\n\r\u2028\u2029]\s*/g, ' ')

/** What a line of Markdown may not start with: a heading, a list, an underline of a heading. */
const startingNothing = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/, String.raw`$1\$2`).replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)

/** One line of Markdown that shows these characters and nothing else. */
export const markdown = (text: string): string =>
  startingNothing(oneLine(text).replaceAll(/[\\`*_[\]<>|~&]/g, String.raw`\$&`))

/** Addresses of pages within text, up to the punctuation behind them. */
const address = /(https?:\/\/[!#-:=?-Z_a-z~]*[#$%&*+/-9=@-Z_a-z~-])/i

/** Besides the marks of Markdown, those of its dialects: mentions, formulas, templates, and addresses that link themselves. */
const dialects = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~&#@]|\$(?!\d)|:(?=\/\/)|(?<=www)\./gi, String.raw`\$&`)
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')

/**
 * The same as a line of a file, which many programs read: nothing in it is a template's, and what is an address is a link
 * to what it shows. It does not begin or end with a space, which would mean something.
 */
export const markdownLine = (text: string): string =>
  startingNothing(
    oneLine(text)
      .trim()
      .split(address)
      .map((piece, at) => (at % 2 === 1 ? `<${piece}>` : dialects(piece)))
      .join(''),
  ).replace(/^:/, String.raw`\:`)

/** A text of YAML, 1.1 or 1.2, always quoted: no number, date, truth value or comment, on one line. */
export const yamlText = (text: string): string =>
  JSON.stringify(xmlSafe(text)).replaceAll(
    /[\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )

/**
 * Starts of a cell that spreadsheets read as a formula or swallow: = + - @ and their full-width forms, tab, line ends,
 * NUL; behind apostrophes too, so that taking one apostrophe away always gives the text back.
 */
const formula = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]/

/** A text cell of CSV (RFC 4180), always quoted, never a formula. */
export const csvText = (text: string): string => {
  const whole = text.replaceAll(/\p{Cs}/gu, '\ufffd')
  return `"${(formula.test(whole) ? `'${whole}` : whole).replaceAll('"', '""')}"`
}
