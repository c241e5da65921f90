import { plainText } from '../base/phrase.ts'
import type { Block } from '../decisions/decision.ts'
import type { SideNote } from '../exporters/frame.ts'

/** Characters that read at a glance from the back of a room. */
const longest = 230

/** As many whole sentences as are read at a glance; at least one. */
function brief(text: string): string {
  const [first = '', ...others] = text.split(/(?<=[.]) (?=\p{Lu})/u)
  return others.reduce((said, next) => {
    const more = `${said} ${next}`
    return more.length <= longest && said.length + next.length < longest ? more : said
  }, first)
}

const flipsSaid = 2

function noteOf(block: Block): SideNote | undefined {
  if (block.kind === 'sure') return { head: 'How sure', text: brief(block.sentences.map(plainText).join(' ')) }
  if (block.kind === 'flips') {
    const said = block.flips.slice(0, flipsSaid).map(({ change, to }) => `${change}, ${to}.`)
    return { head: block.title, text: said.length === 0 ? block.none : said.join(' ') }
  }
  if (block.kind === 'text') return { head: block.title, text: brief(block.paragraphs.map(plainText).join(' ')) }
  return undefined
}

const kinds = ['text', 'sure', 'flips'] as const

/** Beside a picture on a slide: why, how sure, what would flip it; the words of the panel, cut to whole sentences. */
export const sideNotes = (blocks: readonly Block[]): readonly SideNote[] =>
  kinds
    .flatMap((kind) => blocks.find((block) => block.kind === kind) ?? [])
    .flatMap((block) => noteOf(block) ?? [])
    .filter(({ text }) => text !== '')
