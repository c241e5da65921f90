import { useCallback, useState } from 'react'
import type { Evaluation, Flip, Track } from '../../../alternatives/evaluation.ts'
import { isStale } from '../../../catalog/age.ts'
import { presetInputs } from '../../../scenario/presets.ts'
import { isAtMedian } from '../../../scenario/ranges.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { numberAt } from '../../../scenario/values.ts'
import { winnerOf } from '../../../wording/names.ts'
import type { NameOf } from '../../../wording/slider.ts'
import { useBaseline, useChoiceFlips, useTracks } from '../../use-app.ts'
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

/** `wanted`: the inputs on screen, whose tracks are counted first. */
export function useRowSource(
  evaluation: Evaluation,
  wanted: readonly string[],
  colourOf: (option: string) => string,
  actions: RowActions,
): RowSource {
  const { scenario, asOf } = evaluation
  const baseline = useBaseline()
  const { tracks, updating } = useTracks(wanted)
  return {
    inputs: scenario.inputs,
    baseline: baseline.inputs,
    preset: presetInputs(scenario.preset),
    stale: isStale(asOf, today()),
    atMedian: isAtMedian(numberAt(scenario, 'limits.confidence')),
    winner: winnerOf(evaluation)?.alternative.option,
    tracks,
    choices: useChoiceFlips(),
    updating,
    nameOf: useNames(evaluation),
    colourOf,
    actions,
  }
}
