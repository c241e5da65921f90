import { drawsOf } from '../../alternatives/draw.ts'
import { evaluate } from '../../alternatives/evaluate.ts'
import { flipsOf } from '../../alternatives/flip.ts'
import { trackOf } from '../../alternatives/track.ts'
import { edition } from '../../catalog/edition.fixture.ts'
import type { InputValue } from '../../scenario/parameter.ts'
import { changedInputs, scenarioOf } from '../../scenario/presets.ts'
import type { Reading } from '../decision.ts'

const tracked = ['limits.costPerRequest', 'limits.p95Seconds', 'limits.quality', 'priorities.quality']

/** A reading of a preset with some inputs changed, over the shipped edition: 200 draws, the flips of a few inputs. */
export function readingOf(
  preset: string,
  inputs: Readonly<Record<string, InputValue>> = {},
  parameters: readonly string[] = tracked,
): Reading {
  const start = scenarioOf(preset, edition.id)
  const scenario = { ...start, inputs: { ...start.inputs, ...inputs } }
  const evaluation = evaluate(scenario, edition)
  const tracks = parameters.map((id) => trackOf(scenario, edition, id))
  return {
    evaluation,
    draws: drawsOf(evaluation, 200),
    flips: flipsOf(evaluation, tracks),
    tracks: Object.fromEntries(tracks.map((track) => [track.parameter, track])),
    searching: false,
    changed: changedInputs(scenario).length,
    today: '2026-11-24',
  }
}
