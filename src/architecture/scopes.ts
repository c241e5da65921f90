import type { Node } from './syntax.ts'
import { isNode, nodesIn, textOf } from './syntax.ts'

/** Names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function boundBy(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])]
    case 'ObjectPattern':
      return nodesIn(pattern['properties']).flatMap((entry) =>
        boundBy(entry.type === 'Property' ? entry['value'] : entry),
      )
    case 'ArrayPattern':
      return nodesIn(pattern['elements']).flatMap((entry) => boundBy(entry))
    case 'AssignmentPattern':
      return boundBy(pattern['left'])
    case 'RestElement':
      return boundBy(pattern['argument'])
    case 'TSParameterProperty':
      return boundBy(pattern['parameter'])
    default:
      return []
  }
}

/** `declare const window: …` names something of the surroundings: it binds nothing. */
function declaredBy(statement: Node): string[] {
  if (statement['declare'] === true) return []
  switch (statement.type) {
    case 'VariableDeclaration':
      return nodesIn(statement['declarations']).flatMap((entry) => boundBy(entry['id']))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
      return boundBy(statement['id'])
    case 'ImportDeclaration':
      return nodesIn(statement['specifiers']).flatMap((entry) => boundBy(entry['local']))
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return isNode(statement['declaration']) ? declaredBy(statement['declaration']) : []
    default:
      return []
  }
}

/** Names that come into being with this node and are known in everything below it. */
export function bindingsOf(node: Node): string[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return nodesIn(node['body']).flatMap((statement) => declaredBy(statement))
    case 'SwitchStatement':
      return nodesIn(node['cases']).flatMap((entry) => nodesIn(entry['consequent']).flatMap((part) => declaredBy(part)))
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...boundBy(node['id']), ...nodesIn(node['params']).flatMap((entry) => boundBy(entry))]
    case 'ClassExpression':
      return boundBy(node['id'])
    case 'CatchClause':
      return boundBy(node['param'])
    case 'ForStatement':
      return isNode(node['init']) ? declaredBy(node['init']) : []
    case 'ForInStatement':
    case 'ForOfStatement':
      return isNode(node['left']) ? declaredBy(node['left']) : []
    default:
      return []
  }
}

/** Fields of a node that hold names, not references: `a.name`, `{ name: 1 }`, labels. */
export function isMereName(parent: Node, child: Node): boolean {
  const computed = parent['computed'] === true
  switch (parent.type) {
    case 'MemberExpression':
      return !computed && parent['property'] === child
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return !computed && parent['key'] === child && parent['value'] !== child
    case 'ImportSpecifier':
    case 'ExportAllDeclaration':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
    case 'TSEnumMember':
      return textOf(child) !== undefined && child.type === 'Identifier' && parent['initializer'] !== child
    case 'ExportSpecifier':
      return parent['exported'] === child && parent['local'] !== child
    default:
      return false
  }
}
