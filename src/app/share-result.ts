import type { Draws, Evaluation, Flip, Outcome } from '../alternatives/evaluation.ts'
import { jsonOf, type InputRecord } from '../exporters/json.ts'
import { toFile } from '../scenario/file.ts'
import { parameterWords } from '../scenario/parameter-words.ts'
import { parameters } from '../scenario/parameters.ts'
import { presetInputs } from '../scenario/presets.ts'
import { sameValue } from '../scenario/same-value.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { isRange, numberAt } from '../scenario/values.ts'
import { inputOf } from '../wording/value.ts'
import { drawsFingerprinted, fingerprinted } from './fingerprinted.ts'
import { ownerOf } from './shell/panel/row-state.ts'

export interface Computed {
  readonly evaluation: Evaluation
  readonly draws: Draws | undefined
  readonly flips: readonly Flip[]
  readonly engine: string
  readonly link: string | undefined
}

const inputsOf = ({ preset, inputs }: Scenario): readonly InputRecord[] => {
  const before = presetInputs(preset)
  return parameters.map((parameter) => {
    const value = inputOf(inputs, parameter)
    const usual = inputOf(before, parameter)
    const own = !sameValue(value, usual)
    return {
      id: parameter.id,
      label: parameter.label,
      unit: 'unit' in parameter ? parameter.unit : 'none',
      value,
      preset: usual,
      ...(parameter.kind === 'quantity' && { exact: !isRange(value) }),
      origin: ownerOf(parameter, own, false),
      ...(!own && { source: parameterWords(parameter.id).source }),
    }
  })
}

/** USD a request, share of tasks solved, seconds at the 95th percentile of requests. */
const alternativeOf = ({ alternative, cost, quality, latency, ...rest }: Outcome, draws: Draws | undefined) => ({
  id: alternative.id,
  option: alternative.option,
  label: alternative.label,
  usdPerRequest: cost,
  tasksSolved: quality,
  waitP95Seconds: latency,
  firstTokenP95Seconds: rest.firstToken,
  completionP95Seconds: rest.completion,
  feasible: rest.feasible,
  violated: rest.violated,
  reasons: rest.reasons,
  rank: rest.rank,
  winsShare: draws && (draws.pBest[alternative.id] ?? 0),
})

const resultsOf = ({ evaluation, draws, flips }: Computed) => ({
  recommendation: evaluation.winner === undefined ? undefined : evaluation.alternatives[evaluation.winner]?.id,
  alternatives: evaluation.outcomes.map((outcome) => alternativeOf(outcome, draws)),
  options: evaluation.options.map(({ id, label }) => ({
    id,
    label,
    winsShare: draws && (draws.wins[id] ?? 0),
    goodEnoughShare: draws && (draws.goodEnough[id] ?? 0),
  })),
  nothingFitsShare: draws?.nothingFits,
  drawsFingerprint: draws && drawsFingerprinted(draws),
  excluded: evaluation.excluded,
  flips,
})

/** Enough to compute the same again, and the outcome to compare it with. */
export const resultJson = (computed: Computed): string => {
  const { evaluation, draws, engine, link } = computed
  const { scenario, edition, asOf } = evaluation
  return jsonOf({
    engine,
    edition: edition.id,
    asOf,
    seed: numberAt(scenario, 'run.seed'),
    draws: draws?.n ?? 0,
    fingerprint: fingerprinted(evaluation),
    scenario: toFile(scenario),
    inputs: inputsOf(scenario),
    sources: edition.sources,
    results: resultsOf(computed),
    ...(link !== undefined && { link }),
  })
}
