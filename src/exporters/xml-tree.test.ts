import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmlSafe } from './escape.ts'
import { anyText } from './hostile.fixture.ts'
import type { XmlNode } from './xml-tree.ts'
import { element, readXml, short, writeXml } from './xml-tree.ts'

test('what is written is read back, whatever the texts are', () => {
  const tree: fc.Arbitrary<XmlNode> = fc.letrec<{ node: XmlNode }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom('g', 'text', 'svg:path', 'linearGradient'),
        fc.dictionary(fc.constantFrom('x', 'fill', 'xlink:href', '__proto__'), anyText, { maxKeys: 3 }),
        fc.array(fc.oneof({ maxDepth: 3 }, anyText, tie('node')), { maxLength: 3 }),
      )
      .map(([name, attributes, children]) => element(name, attributes, children)),
  })).node
  const joined = (children: readonly XmlNode[]): XmlNode[] =>
    children.reduce<XmlNode[]>((all, child) => {
      const last = all.at(-1)
      const next = typeof child === 'string' ? xmlSafe(child) : safe(child)
      if (next === '') return all
      return typeof next === 'string' && typeof last === 'string' ? [...all.slice(0, -1), last + next] : [...all, next]
    }, [])
  const safe = (node: XmlNode): XmlNode =>
    typeof node === 'string'
      ? xmlSafe(node)
      : {
          name: node.name,
          attributes: new Map([...node.attributes].map(([key, value]) => [key, xmlSafe(value)])),
          children: joined(node.children),
        }
  fc.assert(
    fc.property(tree, (node) => {
      expect(readXml(writeXml(node))).toEqual({ ok: true, value: safe(node) })
    }),
    { numRuns: 1_500 },
  )
})

test('what serializers add is passed over', () => {
  const read = readXml(
    `<?xml version="1.0"?>\n<!-- x <b> --><svg a='1'\n b="&quot;&#x41;&#66;&nbsp;"><![CDATA[<&]]><g/></svg>\n`,
  )
  expect(read.ok && writeXml(read.value)).toBe('<svg a="1" b="&quot;AB\u00a0">&lt;&amp;<g/></svg>')
})

test('markup that is not well formed is refused, and nothing throws', () => {
  for (const text of ['', 'x', '<a>', '<a></b>', '</a>', '<a/><b/>', '<a b=c/>', '<a "', '<!--', '<a>'.repeat(200)])
    expect(readXml(text).ok).toBe(false)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/="\'& ag!-[?') }), (text) => {
      readXml(text)
    }),
  )
})

test('numbers are short and never minus zero', () => {
  expect([1.005, -0.001, 1 / 3, -2.5, 1e6].map(short)).toEqual(['1', '0', '0.33', '-2.5', '1000000'])
})
