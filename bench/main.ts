import type { Bench, Measurement } from './measure.ts'
import { reached } from './measure.ts'
import { monteCarlo } from './monte-carlo.ts'
import { pareto } from './pareto.ts'

const benches: readonly Bench[] = [pareto, monteCarlo]

const goalText = ({ goal, unit }: Measurement): string => {
  if (!goal) return ''
  return 'atMost' in goal ? `<= ${goal.atMost} ${unit}` : `>= ${goal.atLeast} ${unit}`
}

const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

const line = (measurement: Measurement): string => {
  const { name, value, unit, goal } = measurement
  const verdict = goal === undefined ? '' : reached(measurement) ? 'reached' : 'MISSED'
  return `  ${name.padEnd(58)}${figure(value).padStart(12)} ${unit.padEnd(11)}${goalText(measurement).padEnd(20)}${verdict}`
}

/** Runs every bench whose name holds one of the words (all without words) and prints a table, or JSON. */
export async function main(words: readonly string[], json: boolean, write: (text: string) => void): Promise<0 | 1> {
  const asked = benches.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
  )
  const results: { readonly bench: string; readonly measurements: readonly Measurement[] }[] = []
  for (const { name, run } of asked) {
    if (!json) write(`${name}\n`)
    const measurements = await run()
    results.push({ bench: name, measurements })
    if (!json) write(`${measurements.map((each) => line(each)).join('\n')}\n`)
  }
  if (json) write(`${JSON.stringify(results, null, 2)}\n`)
  return results.every(({ measurements }) => measurements.every((each) => reached(each))) ? 0 : 1
}
