import { expect, test } from 'vitest'
import { parameterWords } from './parameter-words.ts'
import { parameters } from './parameters.ts'

test('every input says in sentences what it means, and names a source', () => {
  for (const { id } of parameters) {
    const { about, source } = parameterWords(id)
    expect(about, id).toMatch(/^[A-Z0-9].*\.$/)
    expect(source, id).not.toBe('')
  }
})

test('words for an input that is not there are a mistake', () => {
  expect(() => parameterWords('workload.weather')).toThrow('workload.weather')
})
