import { expect, test } from 'vitest'
import { capital } from './capital.ts'

test('only the first letter changes, and nothing where there is none', () => {
  expect(['cost limit', 'RAG', '90 % of answers', 'ärger', ''].map(capital)).toEqual([
    'Cost limit',
    'RAG',
    '90 % of answers',
    'Ärger',
    '',
  ])
})
