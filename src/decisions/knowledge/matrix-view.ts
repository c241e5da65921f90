import type { Outcome } from '../../alternatives/evaluation.ts'
import type { OptionSlot } from '../decision.ts'
import type { Approach } from './approaches.ts'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

/** Parts of a name that say which way it is and how it is served: the column says the first, the second is in its figures. */
const said = /^(with |fine-tuned|streamed|in one piece|batch|flex)/

/** By which model a way is compared: `GPT-5.4, low effort`. */
export const modelOf = ({ alternative }: Outcome): string =>
  alternative.label
    .split(', ')
    .filter((part) => !said.test(part))
    .join(', ')
    .replace(/ (with RAG|with long context|fine-tuned|fine-tuned with RAG)$/, '')

type SlotOf = (option: string) => OptionSlot

/** The head of a way: what it is compared by, in whose colour, how often it is best. */
const columnOf = ({ knowledge, name, outcome, option, wins }: Approach, isOutlined: boolean, slotOf: SlotOf) => ({
  id: knowledge,
  label: name,
  detail: outcome ? modelOf(outcome) : '',
  slot: outcome ? slotOf(option) : ('grey' as const),
  best: wins,
  outlined: isOutlined,
})

/** The matrix as it is drawn. */
export const matrixOf = ({ shown, outlined }: KnowledgeModel, rows: readonly Row[], slotOf: SlotOf) => ({
  columns: shown.map((one) => columnOf(one, outlined.includes(one.knowledge), slotOf)),
  rows,
})
