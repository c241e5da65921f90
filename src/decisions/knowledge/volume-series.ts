import { volumeCrossings, type VolumeCrossing } from '../../alternatives/knowledge/volumes.ts'
import { DAYS_PER_MONTH } from '../../engine/constants.ts'
import { numberAt } from '../../scenario/values.ts'
import { approachNames } from '../../wording/knowledge-names.ts'
import { sayCrossing, sayVolume } from '../../wording/knowledge-volumes.ts'
import type { KnowledgeModel } from './present.ts'

/** One pair of ways and the volume at which they cost the same. */
export interface VolumeRow {
  readonly id: string
  readonly name: string
  /** Requests a month; undefined: one of them is always the cheaper. */
  readonly volume: number | undefined
  readonly text: string
  readonly sentence: string
  readonly crossing: VolumeCrossing
}

/** Where the ways cross the recommended one by cost, the nearest to the present volume first. */
export function volumeRows({ reading: { evaluation }, shown, knowledge }: KnowledgeModel): readonly VolumeRow[] {
  const now = numberAt(evaluation.scenario, 'workload.requestsPerDay') * DAYS_PER_MONTH
  return volumeCrossings(
    shown.map(({ row }) => row),
    knowledge ?? 'rag',
  ).map((crossing): VolumeRow => {
    const volume = crossing.crossing.kind === 'crossover' ? crossing.crossing.volume : undefined
    return {
      id: crossing.a,
      name: `${approachNames[crossing.a]} against ${approachNames[crossing.b]}`,
      volume,
      text: volume === undefined ? 'never' : sayVolume(volume),
      sentence: sayCrossing(crossing, now),
      crossing,
    }
  })
}

/** Ways on own GPUs, which come by the piece, so that their cost is no line. */
export const isStepped = ({ shown }: KnowledgeModel): boolean =>
  shown.some(({ row }) => row.best?.cost?.gpus !== undefined)
