import { parseSync } from 'vite'
import type { Edge } from './edges.ts'
import { edgesOf } from './edges.ts'
import type { Impurity } from './purity.ts'
import { impuritiesOf } from './purity.ts'
import { effectful, forTests, rasterExporter } from './rules.ts'
import { isNode } from './syntax.ts'

/** What the rules need to know of one source file. Paths are relative to the project and start with `src/`. */
export interface Module {
  readonly path: string
  /** First folder below `src`; for files beside the folders, their name: `main`, `architecture`. */
  readonly layer: string
  readonly test: boolean
  readonly view: boolean
  readonly lines: number
  readonly edges: readonly (Edge & { readonly line: number })[]
  readonly impurities: readonly (Impurity & { readonly line: number })[]
}

export const layerOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? ''

/** Reads one file with the bundler's own parser, so that comments and strings are never taken for code. */
export function readModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0 || !isNode(program))
    throw new SyntaxError(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`)
  const lineAt = (at: number): number => source.slice(0, at).split('\n').length
  const located = <T extends { readonly at: number }>(entry: T): T & { readonly line: number } => ({
    ...entry,
    line: lineAt(entry.at),
  })
  const layer = layerOf(path)
  const test = forTests.test(path)
  const mayHaveEffects = test || effectful.includes(layer) || path === rasterExporter
  return {
    path,
    layer,
    test,
    view: path.endsWith('.tsx'),
    lines: source.trimEnd().split('\n').length,
    edges: edgesOf(program).map((edge) => located(edge)),
    impurities: mayHaveEffects ? [] : impuritiesOf(program).map((entry) => located(entry)),
  }
}
