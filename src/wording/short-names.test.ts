import { expect, test } from 'vitest'
import { shortNames } from './short-names.ts'

test('names are as short as they can be told apart', () => {
  const names = [
    'GPT-5.5',
    'GPT-5.6 Luna',
    'GPT-5.6 Luna, batch',
    'Gemini 2.5 Flash-Lite',
    'Gemini 3.1 Flash-Lite',
    'DeepSeek V4 Flash',
    'Grok 4.3',
    'MiMo-V2.5-Pro → Qwen3.7 Max',
  ]
  const short = shortNames(names)
  expect(names.map((name) => short.get(name))).toEqual([
    'GPT-5.5',
    'Luna',
    'Luna, batch',
    'Gemini 2.5 Flash-Lite',
    'Gemini 3.1 Flash-Lite',
    'Flash',
    'Grok 4.3',
    'MiMo-V2.5-Pro → Max',
  ])
  expect(new Set(short.values()).size).toBe(names.length)
})
