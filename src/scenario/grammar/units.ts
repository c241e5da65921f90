import type { Unit } from '../parameter.ts'

/** How a suffix scales a number: by a power of ten, exactly, or by a factor. */
export interface Scale {
  readonly power: number
  readonly factor: number
}

const ten = (power: number): Scale => ({ power, factor: 1 })
const times = (factor: number): Scale => ({ power: 0, factor })

const magnitudes: readonly (readonly [string, number])[] = [
  ['', 0],
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['B', 9],
  ['G', 9],
]

/** Suffixes are looked up without spaces: `1.2 M tokens` as `Mtokens`. */
const counted = (...words: readonly string[]): readonly (readonly [string, Scale])[] =>
  ['', ...words].flatMap((word) => magnitudes.map(([magnitude, power]) => [`${magnitude}${word}`, ten(power)] as const))

const percent: readonly (readonly [string, Scale])[] = [['%', ten(-2)]]

const seconds: readonly (readonly [string, Scale])[] = [
  ...['', 's', 'sec', 'second', 'seconds'].map((word) => [word, ten(0)] as const),
  ['ms', ten(-3)],
  ...['min', 'mins', 'minute', 'minutes'].map((word) => [word, times(60)] as const),
  ...['h', 'hour', 'hours'].map((word) => [word, times(3600)] as const),
  ...['d', 'day', 'days'].map((word) => [word, times(86_400)] as const),
]

const plain = (...words: readonly string[]): ReadonlyMap<string, Scale> =>
  new Map(['', ...words].map((word) => [word, ten(0)]))

const request: readonly (readonly [string, Scale])[] = [
  ...counted('/request', 'arequest', 'perrequest'),
  ...['ct', 'cent', 'cents', '¢'].map((word) => [word, ten(-2)] as const),
  ...['/k', '/1k', '/1000'].map((word) => [word, ten(-3)] as const),
  ...['/M', '/1M'].map((word) => [word, ten(-6)] as const),
]

/** What may follow a number, by unit of the parameter. */
export const suffixes: Readonly<Record<Unit, ReadonlyMap<string, Scale>>> = {
  'USD/request': new Map(request),
  USD: new Map(counted()),
  'USD/hour': plain('/h', '/hour', 'anhour', 'perhour'),
  'USD/month': new Map(counted('/month', 'amonth', 'permonth')),
  'USD/year': new Map(counted('/year', 'ayear', 'peryear')),
  'USD/M tokens': plain('/M', '/1M', '/Mtokens'),
  'requests/day': new Map(counted('/day', '/d', 'aday', 'perday', 'requests/day', 'requestsaday', 'requests')),
  tokens: new Map(counted('tokens', 'tok', 'tokens/s', 'tok/s')),
  seconds: new Map(seconds),
  share: new Map([['', ten(0)], ...percent]),
  ratio: new Map([['', ten(0)], ['x', ten(0)], ['×', ten(0)], ...percent]),
  logits: plain('logit', 'logits'),
  days: plain('d', 'day', 'days'),
  weeks: plain('week', 'weeks'),
  months: plain('month', 'months'),
  'hours/month': plain('h', 'hours', 'h/month', 'hours/month'),
  '1/year': plain('/year', 'ayear', 'peryear'),
  points: plain('point', 'points'),
  people: plain('people', 'person'),
  samples: new Map(counted('samples')),
  calls: new Map(counted('calls')),
  documents: new Map(counted('documents')),
  examples: new Map(counted('examples')),
  none: plain(),
}

/** An example of what can be typed, for a sentence that says what is allowed. */
export const examples: Readonly<Record<Unit, string>> = {
  'USD/request': '0.004, $3/M or 0.4 ct',
  USD: '30000 or $30k',
  'USD/hour': '3 or $3/h',
  'USD/month': '2000 or $2k/month',
  'USD/year': '220000 or $220k/year',
  'USD/M tokens': '0.02 or $0.02/M',
  'requests/day': '50000, 50k or 1.2M',
  tokens: '1200, 1.2k or 0.8 to 1.9M',
  seconds: '2.5, 250 ms, 4 s, 20 min or 12 h',
  share: '80 % or 0.8',
  ratio: '1.5 or 1.5x',
  logits: '0.5 or -1',
  days: '180',
  weeks: '5',
  months: '6',
  'hours/month': '20',
  '1/year': '4 or 4/year',
  points: '35',
  people: '1.5',
  samples: '30',
  calls: '20',
  documents: '20000 or 20k',
  examples: '2000 or 2k',
  none: '0.03',
}
