/** Units as parameters and criteria name them. */
export type FigureUnit =
  | 'USD/request'
  | 'USD'
  | 'USD/hour'
  | 'USD/month'
  | 'USD/year'
  | 'USD/M tokens'
  | 'requests/day'
  | 'tokens'
  | 'seconds'
  | 'share'
  | 'ratio'
  | 'logits'
  | 'days'
  | 'weeks'
  | 'months'
  | 'hours/month'
  | '1/year'
  | 'points'
  | 'people'
  | 'samples'
  | 'calls'
  | 'documents'
  | 'examples'
  | 'none'

export const fixedUnits: Partial<Record<FigureUnit, string>> = {
  points: 'points',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  'hours/month': 'h/month',
  '1/year': '/year',
  people: 'people',
}

const singulars: Partial<Record<FigureUnit, string>> = {
  points: 'point',
  days: 'day',
  weeks: 'week',
  months: 'month',
  people: 'person',
}

/** `1 day`, `2 days`. */
export const wordFor = (unit: FigureUnit, number: string): string =>
  (number === '1' ? singulars[unit] : undefined) ?? fixedUnits[unit] ?? ''

/** What stands behind an amount of money, without a space. */
export const perUnits: Partial<Record<FigureUnit, string>> = {
  'USD/request': '/request',
  'USD/hour': '/h',
  'USD/month': '/month',
  'USD/year': '/year',
  'USD/M tokens': '/M tokens',
}

export const isMoney = (unit: FigureUnit): boolean => unit.startsWith('USD')
