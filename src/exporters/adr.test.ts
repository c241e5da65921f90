import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Adr } from '../base/adr.ts'
import { adrMarkdown } from './adr.ts'
import { xmlSafe } from './escape.ts'
import { anyText, hostile } from './hostile.fixture.ts'

const adr: Adr = {
  title: 'Give up cost, not quality: Model B solves 89 % of tasks for $0.0034 a request.',
  status: 'proposed',
  date: '2026-11-26',
  deciders: 'A. B., "C": D',
  context: [
    'Support triage: 20,000 requests a day. The answer is due within 4.0 s.',
    'Which option should do the work?',
  ],
  drivers: ['Cost limit: ≤ $0.03/request', 'Priorities: cost 10, quality 55'],
  options: [
    { name: 'Model_B → C', good: ['it solves 89 % of tasks'], neutral: ['it wins 48 of 100 draws'], bad: [] },
    { name: 'Model A', good: [], neutral: [], bad: ['it is ruled out. The cost limit is missed 1.8 ×'] },
  ],
  chosen: { name: 'Model_B → C', because: ['it scores highest. It is ahead.', 'See more.'] },
  consequences: { good: ['quality is kept'], neutral: [], bad: ['cost is given up'] },
  confirmation: [{ sentences: ['What would flip it:'], items: ['Cost limit $0.03 → $0.01'] }],
  more: [{ sentences: ['Written by hand.'] }],
  link: 'https://example.org/t/#/record/x?s=1.3.abc_d.Zz09_-',
}

const expected = `---
status: "proposed"
date: 2026-11-26
decision-makers: "A. B., \\"C\\": D"
---

# Give up cost, not quality: Model B solves 89 % of tasks for $0.0034 a request

## Context and Problem Statement

Support triage: 20,000 requests a day.
The answer is due within 4.0 s.
Which option should do the work?

## Decision Drivers

* Cost limit: ≤ $0.03/request
* Priorities: cost 10, quality 55

## Considered Options

* Model\\_B → C
* Model A

## Decision Outcome

Chosen option: "Model\\_B → C", because it scores highest.
It is ahead.
See more.

### Consequences

* Good, because quality is kept
* Bad, because cost is given up

### Confirmation

What would flip it:

* Cost limit $0.03 → $0.01

## Pros and Cons of the Options

### Model\\_B → C

* Good, because it solves 89 % of tasks
* Neutral, because it wins 48 of 100 draws

### Model A

* Bad, because it is ruled out.
  The cost limit is missed 1.8 ×

## More Information

Written by hand.

Scenario: <https://example.org/t/#/record/x?s=1.3.abc_d.Zz09_->
`

test('sections in the order of the template, a line a sentence, names escaped alike everywhere', () => {
  expect(adrMarkdown(adr, { frontMatter: true })).toBe(expected)
})

test('without front matter its fields stand under the title, and nothing else changes', () => {
  const text = adrMarkdown(adr, { frontMatter: false })
  expect(text).toMatch(
    /^# Give up .+\n\n\* Status: proposed\n\* Date: 2026-11-26\n\* Decision-makers: A\. B\., "C": D\n\n## Context/,
  )
  const after = (whole: string): string => whole.slice(whole.indexOf('## Context'))
  expect(after(text)).toBe(after(expected))
})

test('what is not known is left out, not written as nothing', () => {
  const { link: _, ...rest } = adr
  const none = { good: [], neutral: [], bad: [] }
  const bare: Adr = {
    ...rest,
    date: 'today: 1',
    deciders: ' ',
    drivers: [],
    consequences: none,
    confirmation: [],
    more: [],
    options: adr.options.map((option) => ({ ...option, ...none })),
  }
  const text = adrMarkdown(bare, { frontMatter: true })
  expect(text).toMatch(/^---\nstatus: "proposed"\n---\n\n# /)
  expect(text.match(/^#+ .+$/gm)?.slice(1)).toEqual([
    '## Context and Problem Statement',
    '## Considered Options',
    '## Decision Outcome',
  ])
  expect(adrMarkdown({ ...bare, title: '\u0001.' }, { frontMatter: true })).toContain('\n# Decision record\n')
})

test('a link that is no address stays text', () => {
  for (const link of [['java', 'script:alert(1)'].join(''), '//x', 'https://x y', 'https://x/><b>'])
    expect(adrMarkdown({ ...adr, link }, { frontMatter: true })).not.toContain(`<${link}>`)
})

const sections = [
  '## Context and Problem Statement',
  '## Decision Drivers',
  '## Considered Options',
  '## Decision Outcome',
  '### Consequences',
  '### Confirmation',
  '## Pros and Cons of the Options',
  '## More Information',
]

/** A record that holds the given texts wherever there is one. */
const filled = (a: string, b: string): Adr => ({
  title: `Title ${a}`,
  status: 'accepted',
  date: '2026-11-26',
  deciders: b,
  context: [a, b],
  drivers: [b, a],
  options: [
    { name: `One ${a.trim()}`, good: [a], neutral: [b], bad: [a] },
    { name: `Two ${b.trim()}`, good: [b], neutral: [], bad: [] },
  ],
  chosen: { name: `One ${a.trim()}`, because: [`it is. ${b}`, a] },
  consequences: { good: [a], neutral: [b], bad: [b] },
  confirmation: [{ sentences: [a], items: [b] }],
  more: [{ sentences: [b], items: [a, b] }, { sentences: [a] }],
})

test('hostile texts open no section, list, table or element, and end no front matter', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const text = adrMarkdown(filled(a, b), { frontMatter: true })
      const [, head = '', body = ''] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? []
      expect(head.split('\n').map((line) => line.split(':')[0])).toEqual(
        xmlSafe(b).trim() === '' ? ['status', 'date'] : ['status', 'date', 'decision-makers'],
      )
      const headings = body.match(/^#+ .*$/gm)?.filter((line) => !/^(?:# Title|### (?:One|Two))/.test(line)) ?? []
      // Where both texts are empty, whole sections are.
      expect(headings).toEqual(
        xmlSafe(a + b).trim() === '' ? sections.filter((one) => headings.includes(one)) : sections,
      )
      const lines = body.split('\n').map((line) => line.replace(/^(?:\* | {2}|#+ )/, ''))
      for (const line of lines) {
        expect(line).toBe(line.trim())
        expect(line.replaceAll(/\\[!-/:-@[-`{-~]|<https?:[^<>]*>|&(?:#12[35]|quot);/gi, '')).not.toMatch(
          /[<>&|`*_[\]{}~#]/,
        )
        expect(line).not.toMatch(/^(?:[-=+:#>]|\d+[.)])/)
      }
      expect(text).not.toMatch(/\n\n\n/)
    }),
    { numRuns: 2_000 },
  )
})

/** The check of the form lies beside the project, and needs Python with its YAML. */
const checker = join(import.meta.dirname, '../../../shared/validators/check_madr.py')
const missing = !existsSync(checker)
  ? 'the check of the form is absent'
  : spawnSync('python3', ['-c', 'import yaml']).status === 0
    ? ''
    : 'there is no python3 with yaml'

test.skipIf(missing !== '')(
  `the form is that of MADR 4, whatever the texts are${missing === '' ? '' : ` (${missing})`}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'trilemma-'))
    try {
      const adrs = [adr, ...hostile.map((text, at) => filled(text, hostile[(at * 7 + 3) % hostile.length] ?? ''))]
      const names = adrs.flatMap((one, at) => {
        const name = join(folder, `${at}.md`)
        writeFileSync(name, adrMarkdown(one, { frontMatter: true }))
        return [name]
      })
      const { stdout, status } = spawnSync('python3', [checker, ...names], { encoding: 'utf8' })
      expect([stdout.replaceAll(/^.+ OK\n/gm, ''), status]).toEqual(['', 0])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
