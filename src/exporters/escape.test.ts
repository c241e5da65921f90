import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText, html, markdown, markdownLine, xml, xmlSafe, yamlText } from './escape.ts'
import { anyText } from './hostile.fixture.ts'

const runs = { numRuns: 5_000 }

const decoded = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('safe text holds only characters that XML allows, and keeps all of those but turning marks', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = xmlSafe(text)
      // oxlint-disable-next-line no-control-regex -- what may not be there
      expect(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Cs}/u.test(safe)).toBe(
        false,
      )
      expect(xmlSafe(safe)).toBe(safe)
    }),
    runs,
  )
  expect(xmlSafe('− ≤ 4 s → “über” 日本語 עברית 😀')).toBe('− ≤ 4 s → “über” 日本語 עברית 😀')
  expect(xmlSafe('a\ud83db')).toBe('a\ufffdb')
})

test('escaped XML and HTML open nothing, close nothing and read back as the safe text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const escape of [xml, html]) {
        const escaped = escape(text)
        expect(escaped).not.toMatch(/[<>"']/)
        expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/)
        expect(decoded(escaped)).toBe(xmlSafe(text))
      }
      expect(xml(text)).not.toMatch(/[\t\n\r]/)
    }),
    runs,
  )
})

test('escaped Markdown stays one line, with every mark escaped', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = markdown(text)
      expect(escaped).not.toMatch(/[\n\r\t]/)
      expect(escaped.replaceAll(/\\[\\`*_[\]<>|~&]/g, '')).not.toMatch(/[`*_[\]<>|~&]/)
      expect(escaped).not.toMatch(/^\s*(?:[#+=-]|\d+[.)])/)
    }),
    runs,
  )
  expect(markdown('[x](javascript:alert(1))')).toBe(String.raw`\[x\](javascript:alert(1))`)
  expect(markdown('2.5 → 4.0 s')).toBe(String.raw`2\.5 → 4.0 s`)
})

/** What a program shows of an escaped line. */
const shown = (line: string): string =>
  line
    .split(/(<https?:[^<>]*>)/i)
    .map((piece, at) =>
      at % 2 === 1
        ? piece.slice(1, -1)
        : piece.replaceAll(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, mark: string | undefined, code: string | undefined) =>
            mark === undefined ? String.fromCodePoint(Number(code)) : mark,
          ),
    )
    .join('')

test('a line of a Markdown file shows its text, and no dialect sees anything else in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = markdownLine(text)
      expect(line).toBe(line.trim())
      const unmarked = line.replaceAll(/<https?:[^<>]*>/gi, '').replaceAll(/\\[!-/:-@[-`{-~]|&#12[35];/g, '')
      expect(unmarked).not.toMatch(/[\n\r\t\u2028\u2029]|[`*_[\]<>|~&#@{}\\]|\$(?!\d)|:\/\/|www\./i)
      expect(line).not.toMatch(/^(?:[#+=:-]|\d+[.)])/)
      expect(shown(line)).toBe(
        xmlSafe(text)
          .replaceAll(/\s*[\t\n\r\u2028\u2029]\s*/g, ' ')
          .trim(),
      )
    }),
    runs,
  )
  expect(markdownLine(' {{ x }} #1 @all $x$ $5 :-- ')).toBe(
    String.raw`&#123;&#123; x &#125;&#125; \#1 \@all \$x\$ $5 :--`,
  )
  expect(markdownLine(':--')).toBe(String.raw`\:--`)
})

test('an address in a line is a link to what it shows, without the punctuation behind it', () => {
  expect(markdownLine('See https://x.org/a_b?c=1#d, (http://y.org/).')).toBe(
    'See <https://x.org/a_b?c=1#d>, (<http://y.org/>).',
  )
  expect(markdownLine('https://x.org/{a} https:// www.x.org a@b.org')).toBe(
    String.raw`<https://x.org/>&#123;a&#125; https\:// www\.x.org a\@b.org`,
  )
  expect(markdownLine('file://x ftp://x')).toBe(String.raw`file\://x ftp\://x`)
})

test('a text of YAML is one quoted line that reads back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quoted = yamlText(text)
      expect(quoted).toMatch(/^"[^\n\r\u2028\u2029]*"$/)
      expect(JSON.parse(quoted)).toBe(xmlSafe(text))
    }),
    runs,
  )
  expect(yamlText('no: "x" # y')).toBe(String.raw`"no: \"x\" # y"`)
})

test('a text cell is one quoted cell that is no formula, and reads back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = csvText(text)
      const inside = cell.slice(1, -1).replaceAll('""', '"')
      const back = /^'+[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n\0]/.test(inside) ? inside.slice(1) : inside
      return (
        /^"(?:[^"]|"")*"$/.test(cell) &&
        !/^[=+\-@\t\r\n\0]/.test(inside) &&
        back === text.replaceAll(/\p{Cs}/gu, '\ufffd')
      )
    }),
    { numRuns: 100_000 },
  )
})
