import type {
  MarkShape,
  PointWords,
  ScatterAxis,
  ScatterGate,
  ScatterPoint,
  ShapeKey,
  WordsOf,
} from './scatter-point.ts'

export const cost: ScatterAxis = {
  id: 'cost',
  title: 'Cost a request, USD',
  scale: 'log',
  better: 'low',
  format: (value) => `$${Number(value.toPrecision(2))}`,
}

export const quality: ScatterAxis = {
  id: 'quality',
  title: 'Tasks solved, %',
  scale: 'linear',
  better: 'high',
  format: (value) => String(Number((value * 100).toPrecision(3))),
  unit: '%',
}

export const shapes: readonly ShapeKey[] = [
  { shape: 'circle', label: '\u2264 1.2 s' },
  { shape: 'diamond', label: '\u2264 4 s' },
]

export const point = (label: string, x: number, y: number, over: Partial<ScatterPoint> = {}): ScatterPoint => ({
  id: label,
  option: label,
  label,
  slot: 'c1',
  x: { p05: x * 0.8, p50: x, p95: x * 1.3 },
  y: { p05: y - 0.04, p50: y, p95: y + 0.03 },
  shape: 'circle',
  feasible: true,
  fails: '',
  speaks: true,
  matters: true,
  recommended: false,
  onFrontier: false,
  figures: '',
  ...over,
})

/** What is said of points, made of their own figures. */
export const wordsIn =
  (points: readonly ScatterPoint[], over: Partial<PointWords> = {}): WordsOf =>
  (id) => {
    const { label, x, y, fails } = points.find((one) => one.id === id) ?? point(id, 0, 0)
    const figures = `$${x?.p50} a request, ${Math.round((y?.p50 ?? 0) * 100)}\u202f%`
    return { detail: '', says: `${label}, ${figures}, fits`, fails, ...over }
  }

const out = (label: string, x: number, y: number, fails: string, shape: MarkShape = 'square') =>
  point(label, x, y, { feasible: false, fails, shape, slot: 'grey' })

/** Twelve options as a design review has them. */
export const somePoints: readonly ScatterPoint[] = [
  point('Cascade', 0.0034, 0.89, { recommended: true, onFrontier: true, slot: 'c0', figures: '$0.0034, 2.2\u202fs' }),
  point('Frontier, cached', 0.0058, 0.91, { onFrontier: true, slot: 'c3', shape: 'diamond' }),
  point('Small, fine-tuned', 0.0011, 0.82, { onFrontier: true }),
  point('Small, own GPU', 0.0026, 0.805, { slot: 'c2', beatenBy: 'Small, fine-tuned and Cascade' }),
  point('Small, flex queue', 0.0004, 0.805, { onFrontier: true, slot: 'c4' }),
  out('Frontier, batch', 0.0045, 0.915, 'over the wait limit', 'triangle'),
  out('Agent loop', 0.062, 0.94, 'over cost and wait'),
  out('Frontier, streaming', 0.0142, 0.92, 'over the cost limit'),
  out('Long context', 0.031, 0.9, 'over the cost limit'),
  out('Mid-tier', 0.0071, 0.84, 'over the cost limit'),
  out('Small, batch', 0.0002, 0.76, 'under the floor', 'triangle'),
  out('Small', 0.0006, 0.74, 'under the floor', 'circle'),
]

export const someGates: readonly ScatterGate[] = [
  {
    id: 'limits.costPerRequest',
    axis: 'x',
    at: 0.006,
    allowed: 'below',
    label: 'over your limit, $0.0060',
    name: 'Cost limit',
    says: 'cost at most $0.0060 a request',
  },
  {
    id: 'limits.quality',
    axis: 'y',
    at: 0.8,
    allowed: 'above',
    label: 'under your floor, 80 %',
    name: 'Quality floor',
    says: 'at least 80\u202f% solved',
    step: 0.01,
  },
]
