import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from './hostile.fixture.ts'
import type { Message } from './message.ts'
import { messagesOf } from './message.ts'

const message: Message = {
  name: 'Support copilot, EU',
  answer: 'cascade small → frontier, with RAG',
  figures: ['$0.0034 a request', '2.2 s p95', '89 % of tasks solved'],
  sureness: 'wins 71 of 100 draws',
  flip: 'Flips if quality weighs 50 instead of 45',
  changes: [
    { label: 'Wait limit', from: '2.5 s', to: '4.0 s' },
    { label: 'Output tokens', from: '220', to: '320' },
  ],
  answers: [{ label: 'Build or buy', from: 'build', to: 'buy' }],
  link: 'https://example.org/trilemma/#/tradeoffs/support-copilot-eu?s=1.3.abc.Zz09_-',
}

test('plain: name and answer, figures, sureness, flip, what changed with old and new values, link', () => {
  expect(messagesOf(message).plain).toBe(
    'Support copilot, EU: cascade small → frontier, with RAG. $0.0034 a request, 2.2 s p95, 89 % of tasks solved; ' +
      'wins 71 of 100 draws. Flips if quality weighs 50 instead of 45. Changed since your link: wait limit 2.5 s → 4.0 s, ' +
      `output tokens 220 → 320; build or buy flipped from build to buy.\n${message.link}`,
  )
})

test('Markdown and rich text have the link behind the name', () => {
  const { markdown, html } = messagesOf(message)
  expect(markdown).toMatch(
    /^\*\*\[Support copilot, EU\]\(https:\S+\): cascade small → frontier, with RAG\.\*\* \$0\.0034/,
  )
  expect(html).toContain(`<a href="${message.link}">Support copilot, EU</a>: cascade small → frontier, with RAG.</b>`)
  expect(markdown.endsWith('to buy.')).toBe(true)
})

test('without a received link nothing is said of changes; with the same scenario, that nothing changed', () => {
  const { answers = [], ...all } = message
  const { changes: _, ...bare } = all
  expect(messagesOf(bare).plain).not.toContain('Changed')
  expect(messagesOf({ ...bare, changes: [] }).plain).toContain('instead of 45. No input changed since your link.\n')
  expect(messagesOf({ ...bare, changes: [], answers }).plain).toContain(
    'Changed since your link: build or buy flipped from build to buy.\n',
  )
})

test('an address that is none stays text', () => {
  for (const link of [
    ['java', 'script:alert(1)'].join(''),
    'data:text/html,x',
    '//x',
    'https://x y',
    'https://x/"onload="',
  ]) {
    const { html } = messagesOf({ ...message, link })
    expect(html.replaceAll(/<\/?(?:p|b|br)>/g, '')).not.toMatch(/<(?!a href="https:\/\/x\/&quot;onload=&quot;">|\/a>)/)
  }
})

test('hostile words open no element and no mark', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (name, answer, value) => {
      const changes = [{ label: name, from: value, to: answer }]
      const made = messagesOf({ ...message, name, answer, changes, flip: value })
      const elements = made.html.match(/<[^>]*>/g) ?? []
      expect(elements.map((element) => element.replace(/ href="[^"<>]*"/, ''))).toEqual([
        '<p>',
        '<b>',
        '<a>',
        '</a>',
        '</b>',
        '</p>',
      ])
      expect(made.plain.split('\n')).toHaveLength(2)
      expect(made.markdown).not.toMatch(/[\n\r]/)
      expect(made.markdown.match(/(?<!\\)(?:\\\\)*\]\(/g)).toHaveLength(1)
    }),
    { numRuns: 5_000 },
  )
})
