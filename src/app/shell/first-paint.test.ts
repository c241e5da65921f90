import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areas } from '../../decisions/index.ts'

const html = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8')

test('the first paint names the areas of the strip, in its order', () => {
  const strip = /<div class="first-strip"[^>]*>([^]*?)<\/div>/.exec(html)?.[1] ?? ''
  expect([...strip.matchAll(/<(?:span|small)>(\d [^<]+)/g)].map(([, name]) => name)).toEqual(
    areas.map(({ title }, number) => `${number} ${title}`),
  )
})

test('the first paint invents no figure and needs nothing that the policy refuses', () => {
  const body = html.slice(html.indexOf('<body>'))
  const words = body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\b\d [A-Z]/g, ' ')
  expect(words).not.toMatch(/\d/)
  expect(body).not.toMatch(/ style=|<style|<script(?! type="module" src=)| on\w+=/)
  expect(body).toContain('<noscript>')
})
