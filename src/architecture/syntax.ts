/** A node of the syntax tree, as the parser gives it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

export const childrenOf = (node: Node): Node[] =>
  Object.entries(node).flatMap(([field, value]) =>
    field === 'parent' ? [] : (Array.isArray(value) ? value : [value]).filter((child) => isNode(child)),
  )

export const nodesIn = (value: unknown): Node[] =>
  (Array.isArray(value) ? value : [value]).filter((child) => isNode(child))

/** Text of a name or of a string without holes; undefined for anything computed. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return String(node['name'])
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const [only, ...more] = nodesIn(node['quasis'])
  const value = only?.['value']
  return more.length === 0 && typeof value === 'object' && value !== null && 'cooked' in value
    ? String(value.cooked)
    : undefined
}

/** The name after the dot or between brackets, where it can be read. */
export const memberName = (node: Node): string | undefined =>
  node['computed'] === true && isNode(node['property']) && node['property'].type === 'Identifier'
    ? undefined
    : textOf(node['property'])
