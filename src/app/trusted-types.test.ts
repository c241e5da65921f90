import { expect, test } from 'vitest'
import { bundledOnly } from './trusted-types.ts'

const page = 'https://example.org/tool/'
const only = bundledOnly(['/tool/assets/worker-1.js'], page)

test('a bundled script of our own origin is let through', () => {
  expect(only('/tool/assets/worker-1.js')).toBe('https://example.org/tool/assets/worker-1.js')
  expect(only('assets/worker-1.js')).toBe('https://example.org/tool/assets/worker-1.js')
})

test.each([
  'https://evil.example/tool/assets/worker-1.js',
  '/tool/assets/worker-2.js',
  '/tool/assets/worker-1.js?x',
  'vbscript:alert(1)',
  'data:text/javascript,1',
  'blob:https://example.org/1',
  '',
])('%s is refused', (url) => {
  expect(() => only(url)).toThrow(TypeError)
})

test('a foreign script is refused even where it is listed', () => {
  expect(() => bundledOnly(['https://cdn.example/w.js'], page)('https://cdn.example/w.js')).toThrow(TypeError)
})
