import { plainText } from '../base/phrase.ts'
import type { Block } from '../decisions/decision.ts'
import type { SideNote } from '../exporters/frame.ts'

/** Characters that read at a glance from the back of a room. */
const longest = 230

const sentences = /(?<=[.]) (?=\p{Lu})/u

/** As many whole sentences as are read at a glance; at least one. */
function brief(text: string): string {
  const [first = '', ...others] = text.split(sentences)
  let said = first
  for (const next of others) {
    if (said.length + next.length >= longest) break
    said = `${said} ${next}`
  }
  return said
}

/** The first sentence where all of it finds no room. */
const shortened = (text: string): string => text.split(sentences, 1)[0] ?? text

function flipsOf({ title, flips, none }: Extract<Block, { readonly kind: 'flips' }>): SideNote {
  const [first, second] = flips.map(({ change, to }) => `${change}, ${to}.`)
  if (first === undefined) return { head: title, text: none }
  return { head: title, text: second === undefined ? first : `${first} ${second}`, shorter: first }
}

function noteOf(block: Block): SideNote | undefined {
  if (block.kind === 'flips') return flipsOf(block)
  if (block.kind === 'facts') return undefined
  const [head, phrases] = block.kind === 'sure' ? ['How sure', block.sentences] : [block.title, block.paragraphs]
  const text = phrases.map(plainText).join(' ')
  return { head, text: brief(text), shorter: shortened(text) }
}

const kinds = ['text', 'sure', 'flips'] as const

/** Beside a picture on a slide: why, how sure, what would flip it; the words of the panel, cut to whole sentences. */
export const sideNotes = (blocks: readonly Block[]): readonly SideNote[] =>
  kinds
    .flatMap((kind) => blocks.find((block) => block.kind === kind) ?? [])
    .flatMap((block) => noteOf(block) ?? [])
    .filter(({ text }) => text !== '')
