import type { Node } from './syntax.ts'
import { childrenOf, isNode, nodesIn, textOf } from './syntax.ts'

/** One place where a module names another. */
export interface Edge {
  /** As written; undefined when it is computed and cannot be followed. */
  readonly specifier: string | undefined
  readonly kind: 'static' | 'dynamic' | 'address' | 'glob'
  /** Gone at run time. */
  readonly erased: boolean
  readonly at: number
}

const erasedImport = (node: Node): boolean => {
  const specifiers = nodesIn(node['specifiers'])
  const each =
    specifiers.length > 0 &&
    specifiers.every((entry) => entry['importKind'] === 'type' || entry['exportKind'] === 'type')
  return node['importKind'] === 'type' || node['exportKind'] === 'type' || each
}

const isImportMeta = (node: unknown): boolean =>
  isNode(node) && node.type === 'MemberExpression' && isNode(node['object']) && node['object'].type === 'MetaProperty'

function edgeOf(node: Node): Edge | undefined {
  const edge = (specifier: unknown, kind: Edge['kind'], erased: boolean): Edge => ({
    specifier: textOf(specifier),
    kind,
    erased,
    at: node.start,
  })
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return edge(node['source'], 'static', erasedImport(node))
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? edge(node['source'], 'static', erasedImport(node)) : undefined
    case 'ImportExpression':
      return edge(node['source'], 'dynamic', false)
    case 'TSImportType':
      return edge(node['source'], 'static', true)
    case 'TSExternalModuleReference':
      return edge(node['expression'], 'static', false)
    case 'NewExpression': {
      // `new URL('./worker.ts', import.meta.url)`: how a worker or a file is bundled.
      const [first, second] = nodesIn(node['arguments'])
      return textOf(node['callee']) === 'URL' && isImportMeta(second) ? edge(first, 'address', false) : undefined
    }
    case 'CallExpression': {
      const [first] = nodesIn(node['arguments'])
      if (textOf(node['callee']) === 'require') return edge(first, 'static', false)
      const glob =
        isImportMeta(node['callee']) && isNode(node['callee']) && textOf(node['callee']['property'])?.startsWith('glob')
      return glob ? edge(first, 'glob', false) : undefined
    }
    default:
      return undefined
  }
}

/** Every edge of a module: imports, exports from, dynamic imports, type imports, bundled addresses. */
export function edgesOf(program: Node): Edge[] {
  const own = edgeOf(program)
  return [...(own ? [own] : []), ...childrenOf(program).flatMap((child) => edgesOf(child))]
}
