import { expect, test } from 'vitest'
import { dropDraft, keepDraft, noteDraft } from './note-drafts.ts'

test('a half-written note waits with what it is about until it is added', () => {
  keepDraft('knowledge', { by: 'AB', text: 'Who keeps' })
  expect(noteDraft('knowledge')).toEqual({ by: 'AB', text: 'Who keeps' })
  expect(noteDraft('models')).toEqual({ by: '', text: '' })
  dropDraft('knowledge')
  expect(noteDraft('knowledge')).toEqual({ by: '', text: '' })
})
