import type { Edition } from '../catalog/edition.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Assumptions } from './assumptions.ts'
import type { Candidates } from './candidates.ts'
import type { Columns } from './criteria.ts'
import type { Figures } from './figures.ts'
import type { Beliefs } from './beliefs.ts'
import type { Spreads } from './screen.ts'
import type { Terms } from './terms.ts'
import type { Variants } from './variants.ts'

/** What facts say of each variant, whatever the limits are. */
export interface Facts {
  /** 1 where its cost is known. */
  readonly priced: Uint8Array
  /** 1 where its quality is known. */
  readonly measured: Uint8Array
  /** What forbids it by the numbers of the scenario (`gateReasons`). */
  readonly gates: Uint16Array
  /** 1 where it may be recommended as far as facts go. */
  readonly able: Uint8Array
}

/** Every figure of a world, before limits and priorities are applied. */
export interface Basis extends Facts {
  readonly scenario: Scenario
  readonly edition: Edition
  readonly asOf: string
  readonly a: Assumptions
  readonly variants: Variants
  /** Of the operating points. */
  readonly beliefs: Beliefs
  readonly terms: readonly Terms[]
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
