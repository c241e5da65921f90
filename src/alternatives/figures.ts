/** Columns that change together. */
export const columnGroups = {
  /** USD a request: for tokens, interactive; for looking up, which no discount touches; of money that does not grow with requests. */
  money: ['cost', 'lookup', 'fixed'],
  quality: ['quality'],
  /** Weeks to production, share of answers in date. */
  sides: ['weeks', 'inDate'],
  /** GPUs of what is hosted, why there are none (a number of `refusals`), mean and variance of the wait for them, s. */
  fleets: ['gpus', 'unserved', 'queueMean', 'queueVariance'],
  /** s at p95; means and variances of their sums; p95 over what moments alone say, 1 where no part is too wide for them. */
  waits: [
    'firstToken',
    'completion',
    'firstTokenMean',
    'firstTokenVariance',
    'completionMean',
    'completionVariance',
    'firstTokenFactor',
    'completionFactor',
  ],
} as const

export type ColumnGroup = keyof typeof columnGroups
type Column = (typeof columnGroups)[ColumnGroup][number]

/** The figures of every variant in one world, as columns; meaningful only where flags and facts say so. */
export type Figures = { [C in Column]: Float64Array }

const figuresBy = (of: (column: Column) => Float64Array): Figures => ({
  cost: of('cost'),
  lookup: of('lookup'),
  fixed: of('fixed'),
  quality: of('quality'),
  weeks: of('weeks'),
  inDate: of('inDate'),
  gpus: of('gpus'),
  unserved: of('unserved'),
  queueMean: of('queueMean'),
  queueVariance: of('queueVariance'),
  firstToken: of('firstToken'),
  completion: of('completion'),
  firstTokenMean: of('firstTokenMean'),
  firstTokenVariance: of('firstTokenVariance'),
  completionMean: of('completionMean'),
  completionVariance: of('completionVariance'),
  firstTokenFactor: of('firstTokenFactor'),
  completionFactor: of('completionFactor'),
})

export const emptyFigures = (n: number): Figures =>
  figuresBy((column) => {
    const values = new Float64Array(n)
    return column === 'firstTokenFactor' || column === 'completionFactor' ? values.fill(1) : values
  })

/** Some of the figures, in that order, under new numbers. */
export const someFigures = (figures: Figures, some: readonly number[]): Figures =>
  figuresBy((column) => Float64Array.from(some, (v) => figures[column][v] ?? 0))

/** Gives a group columns of its own, with the values as they are. */
export const ownColumns = (figures: Figures, group: ColumnGroup): void => {
  for (const column of columnGroups[group]) figures[column] = figures[column].slice()
}

/** USD of one answer of a variant: its tokens, and looking up for it. */
export const callUsd = (figures: Figures, v: number): number => (figures.cost[v] ?? 0) + (figures.lookup[v] ?? 0)
