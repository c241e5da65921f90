import type { Evaluation } from '../../alternatives/evaluation.ts'
import { gradeOf } from '../../alternatives/evidence-grade.ts'
import { plainText, type Phrase } from '../../base/phrase.ts'
import { quantityName } from '../../wording/measure.ts'
import { notApart, notCounted, saySureness } from '../../wording/record.ts'
import type { Presented, Reading } from '../decision.ts'
import type { SaidArea } from '../summary.ts'
import type { RecordRow } from './model.ts'

type Counted = Pick<Reading, 'evaluation' | 'draws' | 'outdated'>

/** The first sentence on what holds the answer back. */
const bindsOf = ({ blocks }: Presented): Phrase =>
  blocks.flatMap((block) => (block.kind === 'text' && block.binds ? block.paragraphs : []))[0] ?? []

const flipOf = ({ blocks }: Presented): Pick<RecordRow, 'flip' | 'noFlip'> => {
  const block = blocks.find(({ kind }) => kind === 'flips')
  if (block?.kind !== 'flips') return { noFlip: '' }
  const [flip] = block.flips
  return { ...(flip && { flip }), noFlip: block.none }
}

/** The squares are those of the option that stands for the answer, or the one in whose colour it is drawn. */
const squaresOf = (answer: SaidArea['answer'], { blocks }: Presented): RecordRow['squares'] => {
  if (!answer?.counts) return undefined
  const sure = blocks.find(({ kind }) => kind === 'sure')
  const option = sure?.kind === 'sure' ? sure.shares[0]?.option : undefined
  return { wins: Math.round(answer.counts.wins / 10), option: option === '' ? undefined : option }
}

/** `outdated`: of what draws decide nothing is known yet. */
const noEvidenceOf = (presented: Presented, { draws, outdated }: Counted): string => {
  if (!draws || outdated) return notCounted
  return 'decider' in presented ? 'nothing by itself' : notApart
}

function presentedRow(evaluation: Evaluation, { answer }: SaidArea, presented: Presented): Partial<RecordRow> {
  const squares = squaresOf(answer, presented)
  const { decider } = presented
  return {
    binds: bindsOf(presented),
    ...flipOf(presented),
    ...(squares && { squares }),
    ...(decider && {
      evidence: { grade: gradeOf(evaluation, decider), of: quantityName(evaluation, decider, 'short') },
    }),
  }
}

/** Areas as rows of the record, those that are not built too: what is not answered is part of the record. */
export const rowsOf = (counted: Counted, areas: readonly SaidArea[]): readonly RecordRow[] =>
  areas.map((area): RecordRow => {
    const { id, number, title, state, answer, presented } = area
    const answers = answer !== undefined && (state === 'answer' || state === 'nothing-fits')
    return {
      id,
      number,
      title,
      state,
      binds: [],
      noFlip: '',
      noEvidence: presented ? noEvidenceOf(presented, counted) : '',
      ...(answers && answer.counts && { counts: answer.counts }),
      ...(answers && { answer: answer.text, key: answer.key, sure: saySureness(answer.word, answer.sure) }),
      ...(answers && (presented ? presentedRow(counted.evaluation, area, presented) : { coming: true })),
    }
  })

/** The message of each area that answers, as sentences of one paragraph. */
export const messagesOf = (areas: readonly SaidArea[]): readonly Phrase[] =>
  areas.flatMap(({ state, presented }) => {
    const said = state === 'answer' || state === 'nothing-fits' ? presented : undefined
    const message = said?.brief?.() ?? said?.headline.message
    return message && plainText(message) !== '' ? [message] : []
  })
