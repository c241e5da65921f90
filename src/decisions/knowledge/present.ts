import { knowledgeOf } from '../../alternatives/answers.ts'
import { waysOut } from '../../alternatives/relax.ts'
import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { sayFitting } from '../../wording/knowledge-counts.ts'
import { once } from '../../base/once.ts'
import { briefCharacters } from '../../wording/headline.ts'
import { knowledgeHeadline, noneNeeded } from '../../wording/knowledge-headline.ts'
import type { Presented, Reading } from '../decision.ts'
import { approachesOf, isShown, type Approach } from './approaches.ts'
import type { KnowledgeAssessment } from './assess.ts'
import { blocksOf } from './blocks.ts'
import { idleBlocks } from './not-needed.ts'

/** What the view shows; where no documents are needed, only that. */
export interface KnowledgeModel extends Presented {
  readonly reading: Reading
  readonly needed: boolean
  readonly knowledge: KnowledgeStrategy | undefined
  /** All of them; none where nothing has to be known. */
  readonly approaches: readonly Approach[]
  /** Those that are columns, and those with an outline. */
  readonly shown: readonly Approach[]
  readonly outlined: readonly KnowledgeStrategy[]
}

/** Points of 100 draws within which two ways are too close to tell. */
const closeBy = 10

/** The recommended way, and the one that wins most of the other draws where that is within ten of it. */
function outlinedOf({ knowledge, sure }: KnowledgeAssessment): readonly KnowledgeStrategy[] {
  if (!knowledge) return []
  const next = sure?.next
  return next && Math.abs(next.wins - sure.wins) <= closeBy ? [knowledge, next.key] : [knowledge]
}

const coloured = 6

/** The recommended option and those that win most draws: what the tracks of the panel are coloured by. */
function frequent({ evaluation: { winner, alternatives }, draws }: Reading): readonly string[] {
  const own = winner === undefined ? undefined : alternatives[winner]?.option
  const often = Object.entries(draws?.wins ?? {})
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([option]) => option)
  return [...new Set([...(own === undefined ? [] : [own]), ...often])].slice(0, coloured)
}

function idle(assessment: KnowledgeAssessment): KnowledgeModel {
  const { reading, knowledge } = assessment
  return {
    reading,
    knowledge,
    needed: false,
    approaches: [],
    shown: [],
    outlined: [],
    headline: noneNeeded(reading.evaluation, knowledge),
    plotted: ['Turn documents on to compare the ways of getting them to the model.'],
    blocks: idleBlocks(assessment),
    options: frequent(reading),
    stands: Object.fromEntries(
      frequent(reading)
        .map((option) => [knowledgeOf(option), option])
        .toReversed(),
    ),
  }
}

export function present(assessment: KnowledgeAssessment): KnowledgeModel {
  const { reading, needed, knowledge, sure } = assessment
  const { evaluation, draws } = reading
  if (!needed) return idle(assessment)
  const approaches = approachesOf(reading)
  const shown = approaches.filter(({ row }) => isShown(row))
  const own = approaches.filter((one) => one.knowledge === knowledge)
  const others = approaches.filter((one) => one.knowledge !== knowledge && shown.includes(one))
  const blocks = once(() => blocksOf({ assessment, approaches, shown }))
  const said = {
    evaluation,
    draws,
    rows: approaches.map(({ row }) => row),
    own: knowledge,
    sure,
    ways: knowledge ? [] : waysOut(evaluation),
  }
  return {
    reading,
    needed,
    knowledge,
    approaches,
    shown,
    outlined: outlinedOf(assessment),
    headline: knowledgeHeadline(said),
    brief: () => knowledgeHeadline(said, briefCharacters).message,
    plotted: sayFitting(said.rows, reading.changed),
    get blocks() {
      return blocks()
    },
    options: [...own, ...others].map(({ option }) => option),
    stands: Object.fromEntries(approaches.map((one) => [one.knowledge, one.option])),
  }
}
