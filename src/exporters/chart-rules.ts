/** What a picture may carry: shapes and text that every reader of SVG draws alike. */
export const elements: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan pattern clipPath mask marker
  linearGradient radialGradient stop title desc`.split(/\s+/),
)

/** Attributes with a meaning of their own; all others (classes, roles, data, handlers) stay behind. */
export const attributes: ReadonlySet<string> = new Set(
  `id x y x1 y1 x2 y2 cx cy r rx ry d dx dy width height points transform viewBox preserveAspectRatio href offset fx fy
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits markerWidth markerHeight markerUnits refX refY orient pathLength`.split(/\s+/),
)

/** Properties that may stand as attributes, wherever they were set. The font's family is the picture's. */
export const properties: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit opacity color font-size font-weight font-style font-variant-numeric letter-spacing
  text-anchor dominant-baseline paint-order visibility display clip-path clip-rule mask marker-start marker-mid
  marker-end stop-color stop-opacity vector-effect shape-rendering overflow`.split(/\s+/),
)

/** Colours, and where their opacity goes. */
export const paints: ReadonlyMap<string, string> = new Map([
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
  ['stop-color', 'stop-opacity'],
])

/** Weights of which there is a font file. */
export const weights = [400, 500, 600, 700] as const
export type Weight = (typeof weights)[number]

/** The nearest weight there is; of two equally near ones the lighter, which is never wider. */
export const weightOf = (value: string): Weight => {
  const asked = value === 'bold' ? 700 : Number(value)
  const distance = (weight: number): number => Math.abs(weight - asked)
  return Number.isFinite(asked) ? weights.reduce((best, next) => (distance(next) < distance(best) ? next : best)) : 400
}
