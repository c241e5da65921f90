/** What something costs by volume: USD a month whatever the volume, USD a request. */
export interface CostLine {
  readonly fixed: number
  readonly perRequest: number
}

/** USD a month at so many requests a month. */
export const lineCost = (line: CostLine, volume: number): number => line.fixed + line.perRequest * volume
