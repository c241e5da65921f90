/**
 * The program's layers, top-down: who may import whom. Everything may import itself; nobody imports `app` or `cli`.
 * A folder that is not named here is refused, so a new layer is decided on, not slipped in.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  engine: ['base'],
  ui: ['base'],
  exporters: ['base'],
  charts: ['base', 'ui'],
  catalog: ['base', 'engine'],
  scenario: ['base', 'engine', 'catalog'],
  alternatives: ['base', 'engine', 'catalog', 'scenario'],
  wording: ['base', 'engine', 'catalog', 'scenario', 'alternatives'],
  importers: ['base', 'engine', 'catalog', 'scenario'],
  decisions: ['base', 'engine', 'catalog', 'scenario', 'alternatives', 'wording'],
  cli: [
    'base',
    'engine',
    'catalog',
    'scenario',
    'alternatives',
    'wording',
    'importers',
    'decisions',
    'charts',
    'ui',
    'exporters',
  ],
  app: [
    'base',
    'engine',
    'catalog',
    'scenario',
    'alternatives',
    'wording',
    'importers',
    'decisions',
    'charts',
    'ui',
    'exporters',
  ],
  main: ['app', 'ui'],
  architecture: [],
}

/** What the views of a layer may import besides. */
export const viewsMayImport: Readonly<Record<string, readonly string[]>> = { decisions: ['ui', 'charts'] }

/** Layers that may have effects; all others are pure. */
export const effectful: readonly string[] = ['app', 'cli', 'main', 'architecture']

/** The one module below `app` that needs the page: it draws pixels. */
export const rasterExporter = 'src/exporters/png.ts'

/** Layers whose `.tsx` may use React; nowhere else outside `app` is there any. */
export const viewLayers: readonly string[] = ['ui', 'charts', 'decisions']

interface PackageRule {
  readonly name: RegExp
  /** Layers whose modules may use it. */
  readonly modules?: readonly string[]
  /** Layers whose `.tsx` may use it. */
  readonly views?: readonly string[]
  /** Erased imports of types are fine wherever views are. */
  readonly typesInViewLayers?: boolean
}

/** Which layer may use which package; what is not listed may be used nowhere. */
export const packages: readonly PackageRule[] = [
  { name: /^react$/, modules: ['app', 'main'], views: [...viewLayers, 'app'], typesInViewLayers: true },
  { name: /^react-dom(\/.+)?$/, modules: ['main', 'app'] },
  { name: /^@base-ui\/react(\/.+)?$/, views: ['ui', 'decisions', 'app', 'main'], typesInViewLayers: true },
  { name: /^@tanstack\/react-table$/, views: ['ui', 'decisions', 'app'], typesInViewLayers: true },
  { name: /^@fontsource-variable\/.+$/, modules: ['main'], views: ['app', 'ui'] },
  { name: /^zustand(\/.+)?$/, modules: ['app'] },
  { name: /^idb$/, modules: ['app'] },
  { name: /^zod\/mini$/, modules: ['catalog', 'scenario', 'importers', 'cli', 'app'] },
  { name: /^fflate$/, modules: ['scenario'] },
  { name: /^@noble\/hashes\/.+$/, modules: ['base', 'alternatives'] },
  { name: /^d3-(scale|shape)$/, modules: ['charts'] },
  { name: /^recharts$/, views: ['charts'] },
  { name: /^opentype\.js(\/.+)?$/, modules: ['exporters'] },
  { name: /^uqr$/, modules: ['exporters'] },
  { name: /^node:.+$/, modules: ['cli', 'architecture'] },
  { name: /^vite$/, modules: ['architecture'] },
]

/** Tests, their generators and fixtures: may use the tools for tests, and nothing that is shipped may import them. */
export const forTests = /\.(test|arbitrary|fixture)\.tsx?$/
export const testPackages = /^(vitest|fast-check|jsqr|react-dom\/server|node:.+)$/

/** Of `Math` only what every engine computes to the last bit. */
export const exactMath: ReadonlySet<string> = new Set(
  'sqrt fround imul clz32 abs min max floor ceil trunc round sign'.split(' '),
)

/** What pure code may take from outside: the language itself, without clock, chance, locale or surroundings. */
export const pureNames: ReadonlySet<string> = new Set(
  `undefined NaN Infinity isNaN isFinite parseInt parseFloat arguments
  Object Array Number String Boolean Symbol BigInt Map Set WeakMap WeakSet JSON Math RegExp Promise Reflect
  Error TypeError RangeError SyntaxError ArrayBuffer DataView
  Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array
  TextEncoder TextDecoder encodeURIComponent decodeURIComponent btoa atob structuredClone`.split(/\s+/),
)

/** Methods whose answer depends on the locale of the machine. */
export const localeMethods = /^(toLocale\w*|localeCompare)$/

export const longestFile = 300
export const longestMedian = 80
/** Facts are data: as long as they are. */
export const dataFiles = /^src\/catalog\/facts\//

/** What a decision consists of; besides `e2e/<slug>.spec.ts`. */
export const decisionFiles: readonly string[] = [
  'index.ts',
  'assess.ts',
  'present.ts',
  'View.tsx',
  'assess.test.ts',
  'present.test.ts',
]
