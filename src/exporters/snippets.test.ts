import { expect, test } from 'vitest'
import { snippetsOf } from './snippets.ts'

const link = 'https://example.org/#/tradeoffs?s=1.abc&o=a/b'
const onPage = {
  title: 'GPT-5.5 "wins" <now> [75 %]',
  file: 'trilemma_my-name_tradeoffs-map_2026-11-26.png',
  link,
  frame: `${link}&embed=1&card=map`,
  height: 519.2,
}

test('a picture that leads to its scenario', () => {
  expect(snippetsOf(onPage)?.picture).toBe(
    `[![GPT-5.5 "wins" \\<now\\> \\[75 %\\]](trilemma_my-name_tradeoffs-map_2026-11-26.png)](${link})`,
  )
})

test('a frame whose title is text, whatever is in it', () => {
  expect(snippetsOf(onPage)?.frame).toBe(
    '<iframe src="https://example.org/#/tradeoffs?s=1.abc&amp;o=a/b&amp;embed=1&amp;card=map" title="GPT-5.5 &quot;wins&quot; &lt;now&gt; [75 %]" width="100%" height="520" style="border: 0" loading="lazy"></iframe>',
  )
})

test('nothing where an address is none', () => {
  expect(snippetsOf({ ...onPage, link: 'data:text/html,x' })).toBeUndefined()
})
