import type { Evaluation } from '../../alternatives/evaluation.ts'
import { runLabel } from '../../alternatives/naming.ts'
import type { OptionSlot } from '../decision.ts'
import type { Approach } from './approaches.ts'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

type SlotOf = (option: string) => OptionSlot

/** The head of a way: what it is compared by, in whose colour, how often it is best. */
const columnOf = (
  { edition }: Evaluation,
  { knowledge, name, outcome, option, wins }: Approach,
  isOutlined: boolean,
  slotOf: SlotOf,
) => ({
  id: knowledge,
  label: name,
  detail: outcome ? runLabel(edition, outcome.alternative) : '',
  slot: outcome ? slotOf(option) : ('grey' as const),
  best: wins,
  outlined: isOutlined,
})

/** The matrix as it is drawn. */
export const matrixOf = ({ reading, shown, outlined }: KnowledgeModel, rows: readonly Row[], slotOf: SlotOf) => ({
  columns: shown.map((one) => columnOf(reading.evaluation, one, outlined.includes(one.knowledge), slotOf)),
  rows,
})
