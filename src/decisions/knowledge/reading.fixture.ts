import { drawsOf } from '../../alternatives/draw.ts'
import { evaluate } from '../../alternatives/evaluate.ts'
import { choiceFlips, flipsOf } from '../../alternatives/flip.ts'
import { startRegimes } from '../../alternatives/regimes.ts'
import { trackOf } from '../../alternatives/track.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { changedInputs, scenarioOf } from '../../scenario/presets.ts'
import type { Reading } from '../decision.ts'
import { pairOf } from './assess.ts'

const tracked = [
  'knowledge.gap',
  'knowledge.changesPerYear',
  'limits.costPerRequest',
  'limits.quality',
  'limits.inDate',
]

/** A reading of a preset with some inputs changed: draws, the tracks of a few inputs, and where asked the coarsest map. */
export function readingOf(
  preset: string,
  inputs: Readonly<Record<string, InputValue>> = {},
  { draws = 200, withMap = false }: { readonly draws?: number; readonly withMap?: boolean } = {},
): Reading {
  const start = scenarioOf(preset, edition.id)
  const scenario = { ...start, inputs: { ...start.inputs, ...inputs } }
  const evaluation = evaluate(scenario, edition)
  // Who counts no draws asks for no flips.
  const tracks = draws > 0 ? tracked.map((id) => trackOf(scenario, edition, id)) : []
  const pair = pairOf(scenario)
  const mapping = pair && withMap ? startRegimes(scenario, edition, pair.x, pair.y) : undefined
  while (mapping && !mapping.result()) mapping.step(1000)
  return {
    evaluation,
    draws: draws > 0 ? drawsOf(evaluation, draws) : undefined,
    flips: draws > 0 ? [...flipsOf(evaluation, tracks), ...choiceFlips(evaluation)] : [],
    tracks: Object.fromEntries(tracks.map((track) => [track.parameter, track])),
    searching: false,
    pair: pair && { ...pair, regimes: mapping?.result(), outdated: false },
    changed: changedInputs(scenario).length,
    today: '2026-11-26',
  }
}
