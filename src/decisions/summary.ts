import type { ComponentType } from 'react'
import type { Answer, Presented, Reading, ViewProps } from './decision.ts'

/** What an area says, as the one that sums up all others reads it. */
export interface SaidArea {
  readonly id: string
  /** Its place in the strip. */
  readonly number: number
  readonly title: string
  /** `waiting`: nothing fits, so it has nothing to answer. `coming`: what answers it is being loaded. */
  readonly state: 'answer' | 'nothing-fits' | 'waiting' | 'coming' | 'planned'
  /** Absent where it has none. */
  readonly answer?: Answer | undefined
  /** Absent: not built, or what presents it is being loaded. */
  readonly presented?: Presented | undefined
}

/** A summary that is only looked at. */
export type ShownSummary<Model> = Pick<ViewProps<Model>, 'model'> & Pick<ViewProps<Model>['actions'], 'colourOf'>

/** One page on all answers. It has none of its own, so it flips with none. */
export interface Summary<Model extends Presented> {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly loadView: () => Promise<{
    readonly View: ComponentType<ViewProps<Model>>
    /** The same on paper, where nothing is to be pressed. */
    readonly Paper: ComponentType<ShownSummary<Model>>
    /** The answers alone, for a room. */
    readonly Room: ComponentType<ShownSummary<Model>>
    readonly present: (reading: Reading, areas: readonly SaidArea[]) => Model
  }>
}
