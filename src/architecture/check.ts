import { cycles, wrongImports } from './imports.ts'
import type { Module } from './module.ts'
import { layerOf, readModule } from './module.ts'
import { dataFiles, decisionFiles, layers, longestFile, longestMedian } from './rules.ts'

const isSource = (path: string): boolean => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts')

const unknownLayers = (modules: readonly Module[]): string[] =>
  modules.filter(({ layer }) => !(layer in layers)).map(({ path }) => `unknown-layer: ${path}`)

const impure = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ path, impurities }) => impurities.map(({ what, line }) => `impure: ${path}:${line} uses ${what}`))

function tooLong(modules: readonly Module[]): string[] {
  const measured = modules.filter(({ path }) => !dataFiles.test(path))
  const long = measured
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `too-long: ${path} has ${lines} lines`)
  const sorted = measured.map(({ lines }) => lines).toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return median > longestMedian ? [...long, `median: the median file has ${median} lines`] : long
}

const misnamed = (modules: readonly Module[]): string[] =>
  modules
    .filter(({ path, view }) => {
      const name = path.split('/').at(-1) ?? ''
      return !(view ? /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/ : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/).test(name)
    })
    .map(({ path }) => `name: ${path} is neither kebab-case.ts nor PascalCase.tsx`)

/** Every decision has the same files. */
function incompleteDecisions(files: ReadonlySet<string>): string[] {
  const slugs = new Set([...files].flatMap((path) => /^src\/decisions\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...slugs].flatMap((slug) =>
    [...decisionFiles.map((file) => `src/decisions/${slug}/${file}`), `e2e/${slug}.spec.ts`]
      .filter((path) => !files.has(path))
      .map((path) => `decision: ${slug} lacks ${path}`),
  )
}

/** Every folder says what it is. */
const unexplained = (files: ReadonlySet<string>): string[] =>
  [...new Set([...files].filter((path) => /^src\/[^/]+\//.test(path)).map((path) => layerOf(path)))]
    .filter((layer) => !files.has(`src/${layer}/README.md`))
    .map((layer) => `readme: src/${layer}/README.md is missing`)

/**
 * Everything that the house's rules forbid in these files (path from the project's root to source text), each with the
 * offending place named. Empty: all rules hold.
 */
export function check(files: ReadonlyMap<string, string>): string[] {
  const paths = new Set(files.keys())
  const modules = [...files].filter(([path]) => isSource(path)).map(([path, source]) => readModule(path, source))
  return [
    ...unknownLayers(modules),
    ...wrongImports(modules),
    ...cycles(modules),
    ...impure(modules),
    ...tooLong(modules),
    ...misnamed(modules),
    ...incompleteDecisions(paths),
    ...unexplained(paths),
  ]
}
