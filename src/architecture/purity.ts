import { exactMath, localeMethods, pureNames } from './rules.ts'
import { bindingsOf, isMereName } from './scopes.ts'
import type { Node } from './syntax.ts'
import { childrenOf, isNode, memberName } from './syntax.ts'

/** Something whose answer may differ from machine to machine or from moment to moment. */
export interface Impurity {
  readonly what: string
  readonly at: number
}

/** Wrappers around a value; every other node of TypeScript's own is about types and gone at run time. */
const valueFields: Readonly<Record<string, string>> = {
  TSAsExpression: 'expression',
  TSSatisfiesExpression: 'expression',
  TSNonNullExpression: 'expression',
  TSTypeAssertion: 'expression',
  TSInstantiationExpression: 'expression',
  TSExportAssignment: 'expression',
  TSParameterProperty: 'parameter',
  TSEnumDeclaration: 'body',
  TSEnumBody: 'members',
  TSEnumMember: 'initializer',
  TSModuleDeclaration: 'body',
  TSModuleBlock: 'body',
}

function valuesBelow(node: Node): Node[] {
  // Imports, and exports of types or of another module's names, use nothing here.
  if (node['declare'] === true || node['exportKind'] === 'type' || isNode(node['source'])) return []
  if (!node.type.startsWith('TS')) return childrenOf(node)
  const field = valueFields[node.type]
  const value = field === undefined ? undefined : node[field]
  return (Array.isArray(value) ? value : [value]).filter((child) => isNode(child))
}

/** What a single node does, if it is impure in itself. */
function impurityOf(node: Node, isFree: (name: string) => boolean): string | undefined {
  if (node.type === 'MetaProperty')
    return isNode(node['meta']) && node['meta']['name'] === 'import' ? 'import.meta' : undefined
  const operator = node['operator']
  if (operator === '**' || operator === '**=') return operator
  if (node.type !== 'MemberExpression') return undefined
  const name = memberName(node)
  if (name !== undefined && localeMethods.test(name)) return name
  const object = node['object']
  if (!isNode(object) || object.type !== 'Identifier' || object['name'] !== 'Math' || !isFree('Math')) return undefined
  return name !== undefined && exactMath.has(name) ? undefined : `Math.${name ?? '[computed]'}`
}

/** Where `const { toLocaleString } = x` takes a method by pattern. */
const patternNames = (node: Node): string[] =>
  node.type === 'ObjectPattern'
    ? childrenOf(node).flatMap((entry) =>
        isNode(entry['key']) && entry['key'].type === 'Identifier' ? [String(entry['key']['name'])] : [],
      )
    : []

/** Everything impure in a module. */
export function impuritiesOf(program: Node): Impurity[] {
  const found: Impurity[] = []
  const visit = (node: Node, parent: Node | undefined, known: ReadonlySet<string>): void => {
    const bound = bindingsOf(node)
    const here = bound.length > 0 ? new Set([...known, ...bound]) : known
    const isFree = (name: string): boolean => !here.has(name)
    const report = (what: string): void => void found.push({ what, at: node.start })
    const impurity = impurityOf(node, isFree)
    if (impurity !== undefined) report(impurity)
    for (const name of patternNames(node)) if (localeMethods.test(name)) report(name)
    if (node.type === 'Identifier') {
      const name = String(node['name'])
      const whole = name === 'Math' && !(parent?.type === 'MemberExpression' && parent['object'] === node)
      if (isFree(name) && (whole || !pureNames.has(name))) report(name)
    }
    for (const child of valuesBelow(node)) if (!isMereName(node, child)) visit(child, node, here)
  }
  visit(program, undefined, new Set())
  return found
}
