import { dataTable, type DataTable } from '../../base/data-table.ts'
import type { dotsSeries, tornadoSeries } from './saving-series.ts'

interface Spent {
  readonly id: string
  readonly best: ArrayLike<number>
  readonly low?: ArrayLike<number> | undefined
  readonly high?: ArrayLike<number> | undefined
  readonly steps: readonly number[]
}

interface YearAt {
  readonly volume: number
  readonly usd: readonly [bought: number, owned: number]
  readonly units: string
  readonly cheaper: string
}

type Tornado = NonNullable<ReturnType<typeof tornadoSeries>>
type Dots = NonNullable<ReturnType<typeof dotsSeries>>

/** Month by month and way by way: low, best and high. */
export const moneyData = ({ lines }: { readonly lines: readonly Spent[] }): DataTable => {
  const rows = lines.flatMap((line) => Array.from(line.best, (_, month) => ({ line, month })))
  return dataTable(
    [
      { header: 'way', text: ({ line }) => line.id },
      { header: 'month', number: ({ month }) => month },
      { header: 'spent_usd_p10', number: ({ line, month }) => line.low?.[month] },
      { header: 'spent_usd_central', number: ({ line, month }) => line.best[month] },
      { header: 'spent_usd_p90', number: ({ line, month }) => line.high?.[month] },
      { header: 'more_gpus', text: ({ line, month }) => (line.steps.includes(month) ? 'yes' : '') },
    ],
    rows,
  )
}

export const stairsData = ({ stops }: { readonly stops: readonly YearAt[] }): DataTable =>
  dataTable(
    [
      { header: 'requests_a_day', number: ({ volume }) => volume },
      { header: 'buy_usd_a_year', number: ({ usd }) => usd[0] },
      { header: 'build_usd_a_year', number: ({ usd }) => usd[1] },
      { header: 'needs', text: ({ units }) => units },
      { header: 'cheaper', text: ({ cheaper }) => cheaper },
    ],
    stops,
  )

export const tornadoData = ({ bars, base }: Pick<Tornado, 'bars' | 'base'>): DataTable =>
  dataTable(
    [
      { header: 'input', text: ({ id }) => id },
      { header: 'now', text: ({ now }) => now },
      { header: 'low', text: ({ low }) => low.input },
      { header: 'saving_at_low_usd', number: ({ low }) => low.saving },
      { header: 'saving_now_usd', number: () => base },
      { header: 'high', text: ({ high }) => high.input },
      { header: 'saving_at_high_usd', number: ({ high }) => high.saving },
    ],
    bars,
  )

/** Dot by dot; later than the axis: no month. */
export const dotsData = ({ months, later }: Pick<Dots, 'months' | 'later'>): DataTable =>
  dataTable(
    [
      { header: 'dot', number: ({ dot }) => dot },
      { header: 'payback_month', number: ({ month }) => month },
    ],
    [...months, ...Array.from({ length: later }, () => undefined)].map((month, index) => ({ dot: index + 1, month })),
  )
