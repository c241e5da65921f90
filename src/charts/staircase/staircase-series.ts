import type { PlotAxis } from '../frame/plot-frame.ts'
import type { Slot } from '../look/theme.ts'
import type { Point } from '../shape/point.ts'

/** What running something costs at each volume: points in ascending order, joined by straight lines. */
export interface CostCurve {
  readonly id: string
  readonly label: string
  readonly slot: Slot
  readonly points: readonly Point[]
  /** Under its name: `steps: GPUs`. */
  readonly note?: string | undefined
}

/** A volume at which the cheaper one changes. */
export interface CostCrossing extends Point {
  /** The volume in words. */
  readonly volume: string
  /** Which one is cheaper above it. */
  readonly above: string
  /** In the picture; the others are rings alone: `cheaper to run above 81 k`. */
  readonly label?: string | undefined
}

export type RegimeAnswer = 'no' | 'depends' | 'yes'

/** What the whole model answers from one volume to another: costs upfront, time and prices to come included. */
export interface VolumeRegime {
  readonly from: number
  readonly to: number
  readonly answer: RegimeAnswer
  /** `no: buy`. */
  readonly label: string
  /** The volume at which it begins, in words; empty where the axis begins. */
  readonly start: string
}

/** A volume to read. */
export interface VolumeStop {
  readonly volume: number
  readonly title: string
  readonly sentences: readonly string[]
  /** For the table: USD a year of both, and what the stairs need. */
  readonly usd: readonly [line: number, stairs: number]
  readonly units: string
  readonly cheaper: string
}

export interface StaircaseSeries {
  readonly line: CostCurve
  readonly stairs: CostCurve
  readonly volume: PlotAxis
  readonly usd: PlotAxis
  readonly crossings: readonly CostCrossing[]
  readonly today: { readonly volume: number; readonly label: string }
  readonly regimes: {
    /** `Paid back by month 36?` */
    readonly caption: string
    /** Empty: not counted yet. */
    readonly parts: readonly VolumeRegime[]
  }
  readonly stops: readonly VolumeStop[]
}
