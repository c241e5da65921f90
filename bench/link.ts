import { streamOf, uniformAt } from '../src/base/random.ts'
import type { InputValue, Parameter } from '../src/scenario/parameter.ts'
import { toLink } from '../src/scenario/link.ts'
import { parameters } from '../src/scenario/parameters.ts'
import { presets, scenarioOf } from '../src/scenario/presets.ts'
import type { Bench } from './measure.ts'
import { median } from './measure.ts'

const variants = 50
const changes = 12

/** A value as a slider leaves it, on every third quantity as a range with a best guess. */
function changed(parameter: Parameter, luck: (k: number) => number): InputValue {
  if (parameter.kind === 'choice')
    return parameter.options[Math.floor(luck(0) * parameter.options.length)]?.value ?? parameter.usual
  if (!('track' in parameter)) return parameter.usual
  const [low, high] = parameter.track
  const value = (share: number): number => {
    const spread = parameter.scale === 'log' && low > 0 ? low * Math.pow(high / low, share) : low + (high - low) * share
    return parameter.whole ? Math.round(spread) : Number(spread.toPrecision(3))
  }
  if (parameter.kind !== 'quantity' || !parameter.ranged || luck(1) > 1 / 3) return value(luck(0))
  const [a, b, c] = [luck(2), luck(3), luck(4)].toSorted((x, y) => x - y)
  const [first, middle, last] = [value(a ?? 0), value(b ?? 0.5), value(c ?? 1)]
  return first < last ? { low: first, best: middle, high: last } : first
}

function lengths(edition: string): readonly number[] {
  return presets.flatMap(({ id }) =>
    Array.from({ length: variants }, (_, variant) => {
      const stream = streamOf(variant, `bench.link.${id}`)
      const order = parameters
        .filter(({ kind }) => kind !== 'mix' && kind !== 'date' && kind !== 'own-evaluation')
        .map((parameter, at) => ({ parameter, at, place: uniformAt(stream, at) }))
        .toSorted((x, y) => x.place - y.place)
        .slice(0, changes)
      const usual = scenarioOf(id, edition)
      const inputs = order.map(({ parameter, at }) => {
        const value = changed(parameter, (k) => uniformAt(stream, 1000 + 10 * at + k))
        return [parameter.id, value] as const
      })
      const link = toLink({ ...usual, inputs: { ...usual.inputs, ...Object.fromEntries(inputs) } })
      if (!link.ok) throw new Error(link.problems.map(({ message }) => message).join(' '))
      return link.value.length
    }),
  )
}

export const link = (edition: string): Bench => ({
  name: `Links with ${changes} changed inputs`,
  run: () => {
    const all = lengths(edition).toSorted((a, b) => a - b)
    return [
      { name: 'median length', value: median(all), unit: 'characters', goal: { atMost: 250 } },
      { name: '95th percentile', value: all[Math.floor(all.length * 0.95)] ?? 0, unit: 'characters' },
      { name: 'a preset as it is', value: median(presets.map(({ id }) => unchanged(id, edition))), unit: 'characters' },
    ]
  },
})

const unchanged = (preset: string, edition: string): number => {
  const plain = toLink(scenarioOf(preset, edition))
  return plain.ok ? plain.value.length : Number.NaN
}
