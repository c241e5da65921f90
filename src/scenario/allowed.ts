import type { NumericParameter, Unit } from './parameter.ts'

const unitWords: Readonly<Record<Unit, string>> = {
  'USD/request': ' USD a request',
  USD: ' USD',
  'USD/hour': ' USD an hour',
  'USD/month': ' USD a month',
  'USD/year': ' USD a year',
  'USD/M tokens': ' USD a million tokens',
  'requests/day': ' requests a day',
  tokens: ' tokens',
  seconds: ' seconds',
  share: '',
  ratio: '',
  logits: ' logits',
  days: ' days',
  weeks: ' weeks',
  months: ' months',
  'hours/month': ' hours a month',
  '1/year': ' a year',
  points: ' points',
  people: ' people',
  samples: ' samples',
  calls: ' calls',
  documents: ' documents',
  examples: ' examples',
  none: '',
}

/** What a number may be, in words: `0.001 to 31536000 seconds, or off`. */
export const allowedNumbers = ({ kind, unit, domain: [least, most], whole }: NumericParameter): string => {
  const numbers = `${whole ? 'whole numbers ' : ''}${least} to ${most}${unitWords[unit]}`
  const percent = unit === 'share' ? ` (${least * 100} to ${most * 100} %)` : ''
  return `${numbers}${percent}${kind === 'limit' ? ', or off' : ''}`
}
