import type { Edition } from '../src/catalog/edition.ts'
import { readEdition } from '../src/catalog/read-edition.ts'
import { evaluation } from './evaluation.ts'
import { link } from './link.ts'
import type { Bench, Measurement } from './measure.ts'
import { reached } from './measure.ts'
import { money } from './money.ts'
import { monteCarlo } from './monte-carlo.ts'
import { page } from './page.ts'
import { pareto } from './pareto.ts'

const benchesOf = (edition: Edition, { root, browser }: Asked): readonly Bench[] => [
  evaluation(edition),
  link(edition.id),
  pareto,
  money,
  monteCarlo,
  page(root, browser),
]

const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : `${Number(value.toPrecision(3))}`

const goalText = ({ goal, unit }: Measurement): string => {
  if (!goal) return ''
  return 'atMost' in goal ? `<= ${figure(goal.atMost)} ${unit}` : `>= ${figure(goal.atLeast)} ${unit}`
}

const line = (measurement: Measurement): string => {
  const { name, value, unit, goal } = measurement
  const verdict = goal === undefined ? '' : reached(measurement) ? 'reached' : 'MISSED'
  return `  ${name.padEnd(58)}${figure(value).padStart(12)} ${unit.padEnd(11)}${goalText(measurement).padEnd(20)}${verdict}`
}

export interface Asked {
  /** Parts of names; none: every bench. */
  readonly words: readonly string[]
  readonly json: boolean
  readonly write: (text: string) => void
  /** JSON of the edition that is measured. */
  readonly edition: string
  /** Folder of the repository, and an installed browser, for what is measured in one. */
  readonly root: string
  readonly browser: string | undefined
}

/** Prints a table, or JSON; 1 when a goal was missed. */
export async function main(asked: Asked): Promise<0 | 1> {
  const { words, json, write, edition } = asked
  const read = readEdition(JSON.parse(edition))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '))
  const named = (name: string): boolean => words.some((word) => name.toLowerCase().includes(word.toLowerCase()))
  const results: { readonly bench: string; readonly measurements: readonly Measurement[] }[] = []
  for (const { name, asked: only, run } of benchesOf(read.value, asked)) {
    if ((words.length > 0 || only) && !named(name)) continue
    if (!json) write(`${name}\n`)
    const measurements = await run()
    results.push({ bench: name, measurements })
    if (!json) write(`${measurements.map((each) => line(each)).join('\n')}\n`)
  }
  if (json) write(`${JSON.stringify(results, null, 2)}\n`)
  return results.every(({ measurements }) => measurements.every((each) => reached(each))) ? 0 : 1
}
