import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Notes } from './Notes.tsx'

const actions = { addNote: () => [], removeNote: () => {} }
const note = { id: 'n1', about: 'Knowledge', by: '', on: '2026-11-25', text: '<b>why?</b>' }
const anchors = [{ id: 'record', name: 'Decision record' }]

const markupOf = (notes: readonly (typeof note)[]) =>
  renderToStaticMarkup(<Notes model={{ notes, anchors }} actions={actions} />)

test('the heading can take the focus of what is removed, and a line waits to say so', () => {
  for (const notes of [[], [note]]) {
    const markup = markupOf(notes)
    expect(markup).toMatch(/<h2 tabindex="-1">Notes<\/h2><p role="status"[^>]*><\/p>/)
  }
})

test('a note is text, and the button that removes it says which', () => {
  const markup = markupOf([note])
  expect(markup).toContain('&lt;b&gt;why?&lt;/b&gt;')
  expect(markup).toContain('aria-label="Remove the note on Knowledge: &lt;b&gt;why?&lt;/b&gt;"')
})
