import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Assumptions } from './assumptions.ts'
import type { Candidates } from './candidates.ts'
import type { Columns } from './criteria.ts'
import type { Figures } from './figures.ts'
import type { Points } from './points.ts'
import type { Beliefs } from './beliefs.ts'
import type { Spreads } from './screen.ts'

/** Every figure of a world, before limits and priorities are applied. */
export interface Basis {
  readonly scenario: Scenario
  readonly edition: Edition
  readonly asOf: string
  readonly a: Assumptions
  readonly points: Points
  readonly beliefs: Beliefs
  /** 1 where a request fits the model's context window. */
  readonly fits: Uint8Array
  readonly figures: Figures
  readonly rows: Candidates
  readonly columns: Columns
  readonly rankable: Uint8Array
}

/** The point evaluation as columns: everything that decides who wins, and nothing that only explains it. */
export interface Solution extends Basis {
  readonly violated: Uint8Array
  readonly utility: Float64Array
  /** Absent where the median decides: then nobody needs them to know who wins. */
  readonly spreads?: Spreads
  readonly winner?: number
}
