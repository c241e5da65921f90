import type { Dice } from './dice.fixture.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { n: value }
  return value
}

const poisoned: unknown = JSON.parse(
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"s":"accepted"}',
)

const fields = ['s', 'd', 't', 'w', 'n', 'x', 'status', 'notes', 'prototype']

const note = (dice: Dice, junk: (dice: Dice) => unknown): readonly unknown[] => {
  const whole: readonly unknown[] = [
    dice.pick(['a', 'b', 'a']),
    dice.pick(['#lp', 'knowledge', '#zz', '#', 'gpt-5.5/interactive']),
    'AB',
    dice.pick(['2026-11-23', '2026-02-30']),
    dice.pick(['Why?', 'é\u202e<script>'.repeat(dice.below(60)), '']),
  ]
  return dice.below(3) === 0 ? whole.with(dice.below(5), junk(dice)) : whole
}

/** What a link may hold in the place of its record: wrong types, poison, depth, length, many notes. */
export const hostileRecord = (dice: Dice, junk: (dice: Dice) => unknown): unknown =>
  dice.pick<() => unknown>([
    () => junk(dice),
    () => nested(dice.below(27)),
    () => poisoned,
    () => ({ s: dice.pick(['approved', 'accepted', 'ACCEPTED', '']), d: 'x'.repeat(dice.below(3000)) }),
    () => ({ t: dice.pick(['a\n\n\n\nb', '\u0000\u2028'.repeat(400), 'é'.repeat(dice.below(3000))]) }),
    () => ({ w: Array.from({ length: dice.below(40) }, (_, i) => (i % 7 ? `area-${i}` : junk(dice))) }),
    () => ({ n: Array.from({ length: dice.below(60) }, () => note(dice, junk)) }),
    () => Object.fromEntries(Array.from({ length: 6 }, () => [dice.pick(fields), junk(dice)])),
  ])()

const head = '{"p":"code-review","e":"2026-11-24","n":"","r":'

/** Documents whose record is made to be costly. */
export const recordBombs: readonly string[] = [
  JSON.stringify({ n: Array.from({ length: 10_000 }, (_, i) => [`${i}`, '#lp', '', '2026-11-23', 'x']) }),
  JSON.stringify({ n: Array.from({ length: 3000 }, () => ['a', '#lp', '', '2026-11-23', 'x']) }),
  JSON.stringify({ n: Array.from({ length: 10_000 }, () => 7) }),
  JSON.stringify({ w: Array.from({ length: 15_000 }, () => 'stack') }),
  JSON.stringify({ t: ' \n'.repeat(100_000), d: '\u200b'.repeat(30_000) }),
  JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]))),
  JSON.stringify(nested(29)),
].map((record) => `${head}${record},"i":{}}`)
