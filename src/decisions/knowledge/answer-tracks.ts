import { answerTracksOf } from '../../alternatives/answer-flips.ts'
import { knowledgeKey } from '../../alternatives/answers.ts'
import type { Track } from '../../alternatives/evaluation.ts'
import type { KnowledgeModel } from './present.ts'

/** Tracks by input along which the way changes, not only the option. */
export const answerTracks = ({ reading: { evaluation, tracks } }: KnowledgeModel): Readonly<Record<string, Track>> =>
  Object.fromEntries(
    answerTracksOf(evaluation, Object.values(tracks), knowledgeKey).map((track) => [track.parameter, track]),
  )
