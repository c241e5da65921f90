import type { XmlElement } from './xml-tree.ts'

export const sizeOf = (node: XmlElement, inherited: number): number => {
  const given = node.attributes.get('font-size')
  if (given === undefined) return inherited
  const number = Number.parseFloat(given)
  if (!Number.isFinite(number)) return inherited
  if (given.endsWith('em')) return number * inherited
  return given.endsWith('%') ? (number / 100) * inherited : number
}

/** Font size of the smallest text below an element, in its units; infinite: there is none. */
export function smallestText(node: XmlElement, inherited: number): number {
  const size = sizeOf(node, inherited)
  if (node.name === 'title' || node.name === 'desc') return Infinity
  return node.children.reduce((least, child) => {
    if (typeof child !== 'string') return Math.min(least, smallestText(child, size))
    return child.trim() === '' ? least : Math.min(least, size)
  }, Infinity)
}
