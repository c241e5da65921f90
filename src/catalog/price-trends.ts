/**
 * How fast prices of API tokens were seen to fall: times lower a year. All are prices of the cheapest model that reaches an
 * old score, after changing models; the same model mostly stays where it is.
 */
export interface PriceTrend {
  readonly id: string
  readonly publisher: string
  /** ISO date of publication. */
  readonly published: string
  /** Times lower a year, the lowest and the highest of what was published. */
  readonly low: number
  readonly high: number
  /** What was published in between for one milestone that most are about. */
  readonly best?: number
  /** What was held fixed. */
  readonly held: string
}

export const priceTrends: readonly PriceTrend[] = [
  {
    id: 'a16z',
    publisher: 'a16z',
    published: '2024-11-12',
    low: 10,
    high: 10,
    held: 'score on MMLU',
  },
  {
    id: 'epoch',
    publisher: 'Epoch AI',
    published: '2025-03-12',
    low: 9,
    high: 900,
    best: 40,
    held: 'milestone of a benchmark; 40 for what GPT-4 scored on PhD-level science',
  },
]
