import { expect, test } from 'vitest'
import type { Block } from '../decisions/decision.ts'
import { sideNotes } from './share-notes.ts'

const flip = (change: string) => ({ parameter: 'a', change, to: 'to Beta: +2 points', toPhrase: ['to Beta'], at: 1 })

const blocks: readonly Block[] = [
  {
    kind: 'text',
    title: 'Why',
    paragraphs: [['Alpha wins over Beta by ', { strong: '5 points' }, '.'], ['$10 a month.']],
  },
  { kind: 'text', title: 'What binds', paragraphs: [['The wait limit.']] },
  {
    kind: 'flips',
    title: 'What would flip it',
    flips: [flip('Wait 4 → 2'), flip('Cost 1 → 3'), flip('Floor')],
    none: '',
    searching: false,
  },
  { kind: 'sure', title: 'How sure: 1,000 draws', sentences: [['Leaning: wins 70 of 100 draws.']], shares: [] },
  { kind: 'facts', title: 'Evidence', facts: [{ name: 'Prices', value: '2026' }] },
]

test('beside a picture stand why, how sure and the two nearest flips, in the words of the panel', () => {
  expect(sideNotes(blocks).map(({ head, text }) => `${head}: ${text}`)).toEqual([
    'Why: Alpha wins over Beta by 5 points. $10 a month.',
    'How sure: Leaning: wins 70 of 100 draws.',
    'What would flip it: Wait 4 → 2, to Beta: +2 points. Cost 1 → 3, to Beta: +2 points.',
  ])
})

test('a paragraph is cut to whole sentences, and says its first one where there is less room', () => {
  const sentence = 'One option is a third cheaper than the other and solves the same tasks in the same time.'
  const [note] = sideNotes([{ kind: 'text', title: 'Why', paragraphs: [[Array(5).fill(sentence).join(' ')]] }])
  expect(note?.text).toBe(`${sentence} ${sentence}`)
  expect(note?.shorter).toBe(sentence)
})

test('where nothing flips it the panel says so, and while draws are counted nothing is said of them', () => {
  const none: readonly Block[] = [
    {
      kind: 'flips',
      title: 'What would flip it',
      flips: [],
      none: 'No single input flips it within its track.',
      searching: false,
    },
    { kind: 'sure', title: 'How sure: counting draws', sentences: [], shares: [] },
  ]
  expect(sideNotes(none)).toEqual([{ head: 'What would flip it', text: 'No single input flips it within its track.' }])
})
