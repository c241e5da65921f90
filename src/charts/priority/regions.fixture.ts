import type { MapRegion } from './regions.ts'
import type { Weights } from './weights.ts'

/** Options by their utilities of cost, quality and speed; regions cut by hand from them. */
const corners: readonly Weights[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]

type Utilities = readonly [number, number, number]

function cut(polygon: readonly Weights[], lead: Utilities): readonly Weights[] {
  const at = (weights: Weights): number => weights[0] * lead[0] + weights[1] * lead[1] + weights[2] * lead[2]
  return polygon.flatMap((to, index) => {
    const from = polygon[(index + polygon.length - 1) % polygon.length] ?? to
    const [a, b] = [at(from), at(to)]
    const t = a / (a - b)
    const crossing: Weights = [
      from[0] + t * (to[0] - from[0]),
      from[1] + t * (to[1] - from[1]),
      from[2] + t * (to[2] - from[2]),
    ]
    return [...(a >= 0 !== b >= 0 ? [crossing] : []), ...(b >= 0 ? [to] : [])]
  })
}

/** Exact regions of options from their utilities. */
export const regionsFrom = (
  options: readonly { readonly label: string; readonly utilities: Utilities }[],
): readonly MapRegion[] =>
  options.flatMap(({ label, utilities }, index): readonly MapRegion[] => {
    const polygon = options.reduce<readonly Weights[]>((left, rival) => {
      const lead: Utilities = [
        utilities[0] - rival.utilities[0],
        utilities[1] - rival.utilities[1],
        utilities[2] - rival.utilities[2],
      ]
      return rival.utilities === utilities ? left : cut(left, lead)
    }, corners)
    if (polygon.length < 3) return []
    const doubled = polygon.reduce((sum, a, at) => {
      const b = polygon[(at + 1) % polygon.length] ?? a
      return sum + a[1] * b[2] - b[1] * a[2]
    }, 0)
    if (Math.abs(doubled) < 1e-12) return []
    const slot = (['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const)[index] ?? 'grey'
    return [{ option: label, label, slot, share: Math.abs(doubled), polygons: [polygon] }]
  })

export const someRegions = regionsFrom([
  { label: 'Cascade', utilities: [0.62, 0.78, 0.55] },
  { label: 'Small, fine-tuned', utilities: [0.9, 0.42, 0.7] },
  { label: 'Small, own GPU', utilities: [0.6, 0.4, 0.98] },
  { label: 'Frontier, cached prompt', utilities: [0.3, 1, 0.4] },
  { label: 'Small, flex queue', utilities: [1, 0.38, 0.1] },
])
