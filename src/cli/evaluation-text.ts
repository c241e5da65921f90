import type { Criterion } from '../alternatives/alternative.ts'
import { knowledgeOf, winsBy } from '../alternatives/answers.ts'
import { bindingOf } from '../alternatives/bind.ts'
import type { Draws, Evaluation, Flip, Outcome, WayOut } from '../alternatives/evaluation.ts'
import { fingerprintOf } from '../alternatives/fingerprint.ts'
import { allFlips } from '../alternatives/flip.ts'
import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import { waysOut } from '../alternatives/relax.ts'
import type { SourcingReport } from '../alternatives/sourcing/report.ts'
import { counted, ofHundred } from '../base/format.ts'
import { plainText } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { changedInputs, presetOf } from '../scenario/presets.ts'
import { numberAt } from '../scenario/values.ts'
import { binds, nothingBinds } from '../wording/binds.ts'
import { sayFlip } from '../wording/flips.ts'
import { headline } from '../wording/headline.ts'
import { reasonWords, speakerOf, winnerOf } from '../wording/names.ts'
import { sayConflicts, sayCounts, sayReach } from '../wording/conflict.ts'
import { sayWays } from '../wording/nothing-fits.ts'
import { sureSentences } from '../wording/sure.ts'
import { fixedLine, knowledgeLines, sayRanged, sourcingLines } from './areas-text.ts'
import { recordLines } from './record-text.ts'

const shown = 8

const headed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

const unknown = { quality: 'not measured', cost: 'price not known', latency: 'wait not known' } as const

const figure = (outcome: Outcome, criterion: Criterion): string => sayRanged(outcome, criterion, unknown[criterion])

/** Columns as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** The options that fit, best first, each by its best operating point. */
function options(evaluation: Evaluation, draws: Draws): string[] {
  const fitting = evaluation.options
    .flatMap(({ id }) => speakerOf(evaluation, id) ?? [])
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const rows = fitting.slice(0, shown).map((outcome) => {
    const wins = ofHundred(draws.wins[outcome.alternative.option] ?? 0)
    return [
      outcome.alternative.label,
      figure(outcome, 'quality'),
      figure(outcome, 'cost'),
      figure(outcome, 'latency'),
      `wins ${wins} of 100`,
    ]
  })
  const more = fitting.length > shown ? [`and ${counted(fitting.length - shown, 'option')} more`] : []
  return [...aligned(rows), ...more]
}

const flipLines = (evaluation: Evaluation, flips: readonly Flip[]): string[] =>
  flips.slice(0, shown).flatMap((flip) => {
    const parameter = parameterOf(flip.parameter)
    if (!parameter) return []
    const { change, to } = sayFlip(evaluation, flip, parameter)
    return `${change}: ${to}`
  })

const wayLines = (evaluation: Evaluation, ways: readonly WayOut[]): string[] =>
  sayWays(evaluation, ways).map(({ moves, letsIn, change, price }) => {
    const changes = moves.map(({ label, from, to }) => `${label} ${from} to ${to}`).join(', ')
    return `${changes} ${plainText(letsIn)} (${change}; ${price})`
  })

/** Reasons by which alternatives could not be ranked, with how many each concerns. */
function unranked({ outcomes, excluded }: Evaluation): string[] {
  const counts = new Map(excluded.map(({ reason, count }) => [reason, count]))
  for (const { reasons } of outcomes) for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason, count]) => `${count}: ${reasonWords[reason]}`)
}

/** Why nothing fits, and which limits cannot hold together. */
const whyNothing = (evaluation: Evaluation): readonly string[] =>
  [sayReach(evaluation), sayCounts(evaluation), ...sayConflicts(evaluation)].map((phrase) => plainText(phrase))

/** What the areas of knowledge and of build or buy say of an evaluation. */
export interface Areas {
  /** Empty: nothing has to be known. */
  readonly knowledge: readonly KnowledgeRow[]
  /** Absent: own GPUs are not considered. */
  readonly sourcing?: SourcingReport
}

const knowledgeHead =
  'Knowledge, the best of each way: share of tasks solved, USD a request, wait, weeks to production (90 % ranges)'

/** The answer for people, in the page's own sentences. */
export function summaryOf(evaluation: Evaluation, draws: Draws, areas: Areas): string {
  const { scenario, edition, alternatives } = evaluation
  const changed = changedInputs(scenario).length
  const name = scenario.name || (presetOf(scenario.preset)?.name ?? scenario.preset)
  const flips = allFlips(evaluation)
  const ways = waysOut(evaluation)
  const bindings = binds(evaluation, bindingOf(evaluation)).map((phrase) => plainText(phrase))
  const fits = evaluation.winner !== undefined
  return [
    `${name}${changed > 0 ? ` (${counted(changed, 'input')} changed)` : ''}`,
    '',
    `${plainText(headline(evaluation, draws, ways).message)}.`,
    ...(fits ? [] : whyNothing(evaluation)),
    ...sureSentences(evaluation, draws).map((phrase) => plainText(phrase)),
    ...fixedLine(winnerOf(evaluation)),
    ...headed('Options that fit: share of tasks solved, USD a request, wait (90 % ranges)', options(evaluation, draws)),
    ...headed(knowledgeHead, aligned(knowledgeLines(areas.knowledge, winsBy(draws, knowledgeOf)))),
    ...headed('Build or buy', areas.sourcing ? sourcingLines(areas.sourcing) : []),
    ...headed('Ways out', wayLines(evaluation, ways)),
    ...headed('Limits', bindings.length > 0 ? bindings : [plainText(nothingBinds)]),
    ...headed('What would change the answer, nearest first', flipLines(evaluation, flips)),
    ...headed(
      `Not ranked, by reason (${counted(alternatives.length, 'alternative')} enumerated)`,
      unranked(evaluation),
    ),
    ...headed('Decision record', recordLines(scenario.record)),
    '',
    `Edition ${edition.id}, seed ${numberAt(scenario, 'run.seed')}, ${counted(draws.n, 'draw')}, fingerprint ${fingerprintOf(evaluation)}`,
  ].join('\n')
}
