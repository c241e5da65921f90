import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { activeLimits } from '../../alternatives/conflict.ts'
import { fingerprintOf } from '../../alternatives/fingerprint.ts'
import type { Adr, AdrPart } from '../../base/adr.ts'
import { sayRange } from '../../base/format.ts'
import { plainText } from '../../base/phrase.ts'
import { adrMarkdown } from '../../exporters/adr.ts'
import { hostile } from '../../exporters/hostile.fixture.ts'
import { presets } from '../../scenario/presets.ts'
import { noneForNow } from '../../wording/adr.ts'
import { optionName, speakerOf, winnerOf } from '../../wording/names.ts'
import { areasOf } from '../summary.fixture.ts'
import { adrOf } from './adr.ts'
import { present } from './present.ts'
import { recordFor, writtenAt } from './record.fixture.ts'

const note = (id: string, at: string) => ({ id, at, by: 'AB', on: '2026-11-25', text: `about ${at}` })

const partLines = ({ sentences, items = [] }: AdrPart): readonly string[] => [...sentences, ...items]
const confirmed = (adr: Adr): readonly string[] => adr.confirmation.flatMap(partLines)
const told = (adr: Adr): readonly string[] => adr.more.flatMap(partLines)

test('a preset: what it is, what is demanded, what was chosen and why, with the figures of the page', () => {
  const model = recordFor(
    'code-review',
    { 'limits.p95Seconds': 50 },
    {
      status: 'accepted',
      deciders: 'A. Lead',
      text: 'Agreed on Monday.\nTo be read again.',
      notes: [note('n', 'limits.quality')],
    },
  )
  const { evaluation, reading } = model
  const adr = adrOf(model, writtenAt)
  expect([adr.title, adr.status, adr.date, adr.deciders, adr.link]).toEqual([
    plainText(model.headline.message),
    'accepted',
    '2026-11-26',
    'A. Lead',
    writtenAt.link,
  ])
  expect(adr.context.slice(0, 2)).toEqual([
    `Code review: 3,000 requests a day, each of ${sayRange('tokens', 4_000, 35_000, 3)} input tokens and ${sayRange('tokens', 400, 1_600, 3)} output tokens on average; ranges are 90\u202f% ranges.`,
    'Demanded: at most $0.25 a request, at least 70\u202f% of tasks solved and at most 50.0\u202fs to the full answer at p95.',
  ])
  expect(adr.drivers).toEqual([
    'Cost limit: at most $0.25 a request',
    'Quality floor: at least 70\u202f% of tasks solved',
    'Wait limit: at most 50.0\u202fs to the full answer at p95',
    'Priorities: cost 10, quality 60, latency 30; only their proportions count',
  ])
  const winner = winnerOf(evaluation)
  expect(adr.chosen.name).toBe(optionName(evaluation, winner?.alternative.option))
  expect(adr.options[0]?.name).toBe(adr.chosen.name)
  const ranges = model.figures.map(({ range }) => plainText(range))
  expect(ranges.filter((range) => JSON.stringify(adr.options[0]).includes(range))).toHaveLength(3)
  const flips = model.rows.flatMap(({ title, flip }) => (flip ? [`${title}: ${flip.change}, ${flip.to}.`] : []))
  expect(flips.length).toBeGreaterThan(0)
  expect(confirmed(adr)).toEqual(expect.arrayContaining(flips))
  expect(told(adr)).toEqual(expect.arrayContaining(['Agreed on Monday.', 'To be read again.']))
  expect(told(adr)).toContain('Quality floor (AB, 2026-11-25): about limits.quality')
  expect(told(adr)).toContain('Wait limit, p95: ≤\u202f50.0\u202fs, in the preset ≤\u202f1.5\u202fmin')
  expect(told(adr).join(' ')).toContain(`edition ${evaluation.edition.id} of the catalogue`)
  expect(told(adr).join(' ')).toContain(`Counted over ${reading.draws?.n} draws.`)
  expect(told(adr).join(' ')).toContain(fingerprintOf(evaluation))
})

test.each(presets.map(({ id }) => id))('%s: every area that answers has its sureness with both counts', (id) => {
  const model = recordFor(id)
  const adr = adrOf(model, writtenAt)
  for (const { title, answer, sure } of model.rows) {
    const lines = told(adr).filter((line) => line.startsWith(`${title}: `))
    expect(lines).toHaveLength(answer === undefined ? 0 : 1)
    if (sure !== undefined) expect(lines[0]).toContain(sure)
  }
  expect(adr.drivers.length).toBeGreaterThan(activeLimits(model.evaluation).length)
})

test.each(presets.map(({ id }) => id))('%s: the strongest others, at most five, each against the chosen one', (id) => {
  const { evaluation, reading, ...model } = recordFor(id)
  const { options } = adrOf({ ...model, evaluation, reading }, writtenAt)
  expect(options.length).toBeLessThanOrEqual(6)
  expect(new Set(options.map(({ name }) => name)).size).toBe(options.length)
  const byName = new Map(evaluation.options.map((option) => [option.label, option.id]))
  for (const { name, good, neutral, bad } of options.slice(1)) {
    const speaker = speakerOf(evaluation, byName.get(name) ?? '')
    expect(bad.some((clause) => clause.startsWith('it is ruled out'))).toBe(speaker?.feasible === false)
    const compared = [...good, ...neutral, ...bad].filter((clause) => clause.includes(options[0]?.name ?? ''))
    expect(compared).toHaveLength([speaker?.cost, speaker?.quality, speaker?.latency].filter(Boolean).length)
  }
  const wins = (name: string): number => reading.draws?.wins[byName.get(name) ?? ''] ?? 0
  const most = Math.max(
    ...evaluation.options.filter(({ label }) => label !== options[0]?.name).map(({ label }) => wins(label)),
  )
  expect(wins(options[1]?.name ?? '')).toBe(most)
})

test('kept, given up and binding stand on their sides', () => {
  const { consequences } = adrOf(recordFor('real-time-customer-support'), writtenAt)
  expect(consequences.good[0]).toMatch(
    /^quality is kept: it solves \d+.% of tasks \(90.% range .+\), above the floor of 60.%$/,
  )
  expect(consequences.bad).toEqual([expect.stringMatching(/^cost is given up\. It costs \$.+ a request, where /)])
  expect(consequences.neutral[0]).toMatch(/^wait limit 4\.0.s rules out \d+ options/)
})

test('an area that is not to show is nowhere, and no note on it', () => {
  const notes = [note('a', 'knowledge'), note('b', 'tradeoffs')]
  const all = JSON.stringify(adrOf(recordFor('code-review', {}, { notes }), writtenAt))
  const less = JSON.stringify(adrOf(recordFor('code-review', {}, { notes, without: ['knowledge'] }), writtenAt))
  expect(all).toMatch(/Knowledge: .+about knowledge/)
  expect(less).not.toMatch(/Knowledge|about knowledge|No documents/)
  expect(less).toContain('about tradeoffs')
})

test('where nothing fits, nothing is chosen under a name that is an option, and the ways out are said', () => {
  const model = recordFor(
    'code-review',
    { 'limits.costPerRequest': 0.000_02, 'limits.quality': 0.95 },
    { status: 'accepted' },
  )
  const adr = adrOf(model, writtenAt)
  expect([adr.status, adr.chosen.name, adr.options[0]?.name]).toEqual(['proposed', noneForNow, noneForNow])
  expect(adr.chosen.because[0]).toBe(`none of ${model.evaluation.options.length} options holds every limit.`)
  expect(adr.consequences.bad).toHaveLength(1)
  const [first] = adr.confirmation
  expect(first?.items).toHaveLength(model.ways.length)
  const options = model.ways.flatMap(
    ({ alternative }) => model.evaluation.alternatives.find(({ id }) => id === alternative) ?? [],
  )
  expect(adr.options[1]?.name).toBe(optionName(model.evaluation, options[0]?.option))
})

test('a status that MADR has no word for is said in one it has', () => {
  const status = (text: string) => adrOf(recordFor('code-review', {}, { status: 'superseded', text }), writtenAt)
  expect(status('').status).toBe('deprecated')
  expect(told(status('')).join(' ')).toContain('replaced')
  expect(status('Superseded by adr-0042 in May.').status).toBe('superseded by ADR-0042')
  expect(told(status('Superseded by ADR-0042 in May.')).join(' ')).not.toContain('replaced')
})

test('before draws are counted no word of sureness is written', () => {
  const uncounted = { ...recordFor('code-review').reading, draws: undefined }
  const adr = adrOf(present(uncounted, areasOf(uncounted)), writtenAt)
  expect(adr.chosen.because.join(' ')).toContain('had not been counted')
  expect(JSON.stringify(adr.options)).not.toContain('of 100')
  expect(told(adr).join(' ')).not.toContain('Counted over')
})

const headings = (text: string): readonly string[] => text.match(/^#+ .+$/gm) ?? []

const hostileModel = (at: number) => {
  const text = hostile[at % hostile.length] ?? ''
  const name = `x: "${text}" | - # ---`
  const written = {
    deciders: `${text}\n---\n# a`,
    text: `---\n${text}\n# A\n* b\n{{ c }}\n| d |\n<script>e</script>\n\`f\``,
  }
  return recordFor('code-review', {}, { ...written, notes: [{ ...note('n', 'knowledge'), by: '*|', text: name }] })
}

test('what people write changes no heading and ends no front matter', () => {
  const usual = headings(adrMarkdown(adrOf(recordFor('code-review'), writtenAt), { frontMatter: true }))
  for (const at of [0, 1, 9, 23]) {
    const text = adrMarkdown(adrOf(hostileModel(at), writtenAt), { frontMatter: true })
    expect(headings(text)).toEqual(usual)
    expect(text.match(/^---$/gm)).toHaveLength(2)
    expect(text).toContain(String.raw`\<script\>e\</script\>`)
  }
})

/** The check of the form lies beside the project, and needs Python with its YAML. */
const checker = join(import.meta.dirname, '../../../../shared/validators/check_madr.py')
const missing = !existsSync(checker)
  ? 'the check of the form is absent'
  : spawnSync('python3', ['-c', 'import yaml']).status === 0
    ? ''
    : 'there is no python3 with yaml'

test.skipIf(missing !== '')(
  `every preset, nothing that fits and hostile texts are accepted as MADR 4${missing === '' ? '' : ` (${missing})`}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'trilemma-'))
    try {
      const models = [
        ...presets.map(({ id }) => recordFor(id)),
        recordFor('code-review', { 'limits.costPerRequest': 0.000_02 }, { status: 'accepted' }),
        recordFor('code-review', {}, { status: 'superseded' }),
        ...hostile.slice(0, 8).map((_, at) => hostileModel(at)),
      ]
      const names = models.map((model, at) => {
        const name = join(folder, `${at}.md`)
        writeFileSync(name, adrMarkdown(adrOf(model, writtenAt), { frontMatter: true }))
        return name
      })
      const { stdout, status } = spawnSync('python3', [checker, ...names], { encoding: 'utf8' })
      expect([stdout.replaceAll(/^.+ OK\n/gm, ''), status]).toEqual(['', 0])
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
