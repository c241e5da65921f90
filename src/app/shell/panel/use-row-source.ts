import { useCallback, useMemo, useState } from 'react'
import type { Evaluation, Flip, Track } from '../../../alternatives/evaluation.ts'
import { keyedFlip, keyedTrack, type KeyOf } from '../../../alternatives/keyed-track.ts'
import { isStale } from '../../../catalog/age.ts'
import { presetInputs } from '../../../scenario/presets.ts'
import { isAtMedian } from '../../../scenario/ranges.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { numberAt } from '../../../scenario/values.ts'
import { winnerOf } from '../../../wording/names.ts'
import type { NameOf } from '../../../wording/slider.ts'
import { verdictWords } from '../../../wording/verdict-words.ts'
import { areas } from '../../../decisions/index.ts'
import { useChoiceFlips, useTracks } from '../../use-answers.ts'
import { useArea, useBaseline } from '../../use-app.ts'
import { useAnswerTracks } from '../../use-sourcing.ts'
import { today } from '../today.ts'
import type { RowActions } from './RowFrame.tsx'

/** What rows read besides their own input. */
export interface RowSource {
  readonly inputs: Scenario['inputs']
  readonly baseline: Scenario['inputs']
  readonly preset: Scenario['inputs']
  readonly stale: boolean
  readonly atMedian: boolean
  readonly winner: string | undefined
  readonly tracks: Readonly<Record<string, Track>>
  readonly choices: readonly Flip[] | undefined
  /** The tracks belong to an earlier state. */
  readonly updating: boolean
  readonly nameOf: NameOf
  readonly colourOf: (option: string) => string
  readonly actions: RowActions
}

type Names = ReadonlyMap<string, string>

/** Names met so far, the same object as long as no new one is met, so that rows rest. */
function useNames({ options }: Evaluation): NameOf {
  const [names, setNames] = useState<Names>(new Map())
  if (!options.every(({ id, label }) => names.get(id) === label))
    setNames(new Map([...names, ...options.map(({ id, label }) => [id, label] as const)]))
  return useCallback((option) => names.get(option) ?? option, [names])
}

const answerName: NameOf = (answer) => (answer === 'build' || answer === 'buy' ? verdictWords[answer] : answer)

/** What rows read where the answers of the open view are no options: those answers, in the colours of who stands for them. */
function useOwnAnswers(
  scenario: Scenario,
  { winner, nameOf, colourOf }: Pick<RowSource, 'winner' | 'nameOf' | 'colourOf'>,
): AnswerSource | undefined {
  const own = useAnswerTracks(scenario)
  return useMemo(() => {
    if (!own) return undefined
    const { tracks, choices, updating, sides } = own
    // Until it is counted, which option wins is all that is known.
    if (!sides) return { winner, tracks, choices, updating, nameOf, colourOf }
    const optionOf = (answer: string): string => (answer === 'build' ? sides.build : sides.buy) ?? ''
    const colour = (answer: string): string => colourOf(optionOf(answer))
    return { winner: sides.answer, tracks, choices, updating, nameOf: answerName, colourOf: colour }
  }, [own, winner, nameOf, colourOf])
}

/** Tracks by answers, each made once, so that rows whose track is the same rest. */
const keyedTracks = new Map<string, WeakMap<Track, Track>>()

/** Which answers the options of the open view give, where several give the same; absent: every option is one. */
function useSharedKey(evaluation: Evaluation) {
  const area = useArea()
  return useMemo(() => {
    const open = areas.find(({ id }) => id === area)
    if (open?.kind !== 'built') return undefined
    return open.use(({ keyWhere, nameWhere }) => {
      if (!nameWhere) return undefined
      const made = keyedTracks.get(area) ?? new WeakMap<Track, Track>()
      keyedTracks.set(area, made)
      const keyOf: KeyOf = (option) => (option === undefined ? undefined : keyWhere(evaluation, option))
      return { keyOf, nameOf: nameWhere, made }
    })
  }, [area, evaluation])
}

/** What rows read where options share the answers of the open view: where those change. */
function useSharedAnswers(
  evaluation: Evaluation,
  { winner, tracks, choices }: Pick<RowSource, 'winner' | 'tracks' | 'choices'>,
): Omit<AnswerSource, 'updating' | 'colourOf'> | undefined {
  const shared = useSharedKey(evaluation)
  return useMemo(() => {
    if (!shared) return undefined
    const { keyOf, nameOf, made } = shared
    const trackOf = (track: Track): Track => {
      const known = made.get(track) ?? keyedTrack(track, keyOf)
      made.set(track, known)
      return known
    }
    return {
      winner: keyOf(winner),
      nameOf,
      tracks: Object.fromEntries(Object.entries(tracks).map(([id, track]) => [id, trackOf(track)])),
      choices: choices?.flatMap((flip) => keyedFlip(flip, keyOf)),
    }
  }, [shared, winner, tracks, choices])
}

type AnswerSource = Pick<RowSource, 'winner' | 'tracks' | 'choices' | 'updating' | 'nameOf' | 'colourOf'>

/** `wanted`: the inputs on screen, whose tracks are counted first. */
export function useRowSource(
  evaluation: Evaluation,
  wanted: readonly string[],
  colourOf: (option: string) => string,
  actions: RowActions,
): RowSource {
  const { scenario, asOf } = evaluation
  const baseline = useBaseline()
  const { tracks, updating } = useTracks(wanted, scenario)
  const choices = useChoiceFlips()
  const nameOf = useNames(evaluation)
  const winner = winnerOf(evaluation)?.alternative.option
  const own = useOwnAnswers(scenario, { winner, nameOf, colourOf })
  const shared = useSharedAnswers(evaluation, { winner, tracks, choices })
  return {
    inputs: scenario.inputs,
    baseline: baseline.inputs,
    preset: presetInputs(scenario.preset),
    stale: isStale(asOf, today()),
    atMedian: isAtMedian(numberAt(scenario, 'limits.confidence')),
    ...(own ?? { winner, tracks, choices, updating, nameOf, colourOf, ...shared }),
    actions,
  }
}
