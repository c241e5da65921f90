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

/** One line of Markdown that shows these characters and nothing else. */
export const markdown = (text: string): string =>
  xmlSafe(text)
    .replaceAll(/\s*[\t\n\r]\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~&]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)

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
