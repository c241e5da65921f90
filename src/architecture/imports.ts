import { posix } from 'node:path'
import type { Module } from './module.ts'
import { layerOf } from './module.ts'
import { forTests, layers, packages, testPackages, viewLayers, viewsMayImport } from './rules.ts'

type PlacedEdge = Module['edges'][number]

/** The project file an edge points at; undefined for packages. */
function targetOf(from: string, edge: PlacedEdge): string | undefined {
  const specifier = edge.specifier?.replace(/[?#].*$/, '')
  if (specifier === undefined) return undefined
  if (specifier.startsWith('/')) return specifier
  const relative = specifier.startsWith('.') || edge.kind === 'address' || edge.kind === 'glob'
  return relative ? posix.join(posix.dirname(from), specifier) : undefined
}

/** The edges that are not counted: a decision's index loads its view, and what can be taken from it, when first asked. */
const isViewLoading = ({ path }: Module, edge: PlacedEdge): boolean =>
  /^src\/decisions\/[^/]+\/index\.ts$/.test(path) &&
  edge.kind === 'dynamic' &&
  (edge.specifier === './View.tsx' || edge.specifier === './TakeAway.tsx')

const decisionOf = (path: string): string | undefined => /^src\/decisions\/([^/]+)\//.exec(path)?.[1]

/** Why a module may not import a file of the project; undefined: it may. */
function refusedFile(module: Module, target: string): string | undefined {
  const to = layerOf(target)
  if (!target.startsWith('src/')) return module.test ? undefined : 'outside'
  if (forTests.test(target) && !module.test) return 'test-only'
  if (to !== module.layer) {
    if (to === 'app' || to === 'cli') return module.layer === 'main' && to === 'app' ? undefined : 'layers'
    const besides = module.view ? (viewsMayImport[module.layer] ?? []) : []
    if (!module.test && ![...(layers[module.layer] ?? []), ...besides].includes(to)) return 'layers'
  }
  const [mine, other] = [decisionOf(module.path), decisionOf(target)]
  if (mine !== undefined && other !== undefined && mine !== other) return 'decisions'
  const blind = module.layer === 'cli' || (!module.view && viewLayers.includes(module.layer))
  return blind && !module.test && /\.(tsx|css)$/.test(target) ? 'views' : undefined
}

/** Why a module may not use a package; undefined: it may. */
function refusedPackage(module: Module, edge: PlacedEdge): string | undefined {
  const { specifier } = edge
  // A test may read any file; only what is shipped has to be followed to its end.
  if (specifier === undefined) return module.test && edge.kind === 'address' ? undefined : 'computed'
  if (module.test && testPackages.test(specifier)) return undefined
  const rule = packages.find(({ name }) => name.test(specifier))
  if (!rule) return 'packages'
  const allowed =
    rule.modules?.includes(module.layer) ||
    (module.view && rule.views?.includes(module.layer)) ||
    (rule.typesInViewLayers && edge.erased && viewLayers.includes(module.layer))
  return allowed ? undefined : 'packages'
}

/** Imports that the layers forbid, each with the edge named. */
export const wrongImports = (modules: readonly Module[]): string[] =>
  modules.flatMap((module) =>
    module.edges.flatMap((edge) => {
      if (isViewLoading(module, edge)) return []
      const target = targetOf(module.path, edge)
      const folded = edge.kind === 'glob' ? 'computed' : undefined
      const reason = folded ?? (target === undefined ? refusedPackage(module, edge) : refusedFile(module, target))
      return reason === undefined
        ? []
        : [`${reason}: ${module.path}:${edge.line} -> ${target ?? edge.specifier ?? 'a computed address'}`]
    }),
  )

/** Import cycles, each once, as the path that closes it. */
export function cycles(modules: readonly Module[]): string[] {
  const targets = new Map(
    modules.map((module) => [
      module.path,
      module.edges.flatMap((edge) => (isViewLoading(module, edge) ? [] : (targetOf(module.path, edge) ?? []))),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) return void found.push(`cycle: ${[...way.slice(way.indexOf(path)), path].join(' -> ')}`)
    if (done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return found
}
