import { coordinate, moveTo } from '../shape/svg-path.ts'
import type { MarkShape } from './scatter-point.ts'

/** A mark around a place; the four shapes have about the same area at the same radius. */
export function shapePath(shape: MarkShape, x: number, y: number, radius: number): string {
  const r = coordinate(radius)
  switch (shape) {
    case 'circle':
      return `${moveTo(x - radius, y)}a${r} ${r} 0 1 0 ${coordinate(2 * radius)} 0a${r} ${r} 0 1 0 ${coordinate(-2 * radius)} 0Z`
    case 'diamond': {
      const d = coordinate(radius * 1.25)
      return `${moveTo(x, y - radius * 1.25)}l${d} ${d}l-${d} ${d}l-${d} -${d}Z`
    }
    case 'square': {
      const side = coordinate(radius * 1.76)
      return `${moveTo(x - radius * 0.88, y - radius * 0.88)}h${side}v${side}h-${side}Z`
    }
    case 'triangle': {
      const half = radius * 1.3
      return `${moveTo(x - half, y - radius * 0.95)}h${coordinate(2 * half)}l${coordinate(-half)} ${coordinate(radius * 2.1)}Z`
    }
  }
}
