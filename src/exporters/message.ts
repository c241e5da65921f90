import { capital } from '../base/capital.ts'
import { html, markdown, xmlSafe } from './escape.ts'
import { destination, isAddress } from './link-text.ts'

/** An input that differs from the link received. Values as people read them, with their units. */
export interface Change {
  readonly label: string
  readonly from: string
  readonly to: string
}

/** Everything is words for people: the sentences of the screen, not numbers to be formatted. */
export interface Message {
  /** The scenario's. */
  readonly name: string
  /** What is chosen: `cascade small → frontier, with RAG`. */
  readonly answer: string
  /** `$0.0034 a request`, `2.2 s p95`, `89 % of tasks solved`. */
  readonly figures: readonly string[]
  /** With its count: `wins 71 of 100 draws`. */
  readonly sureness: string
  /** `Flips if quality weighs 50 instead of 45`; absent: nothing in range flips it. */
  readonly flip?: string
  /** Against the link received; absent: none was received. */
  readonly changes?: readonly Change[]
  /** Answers that differ from the link received: `Build or buy`, `build`, `buy`. */
  readonly answers?: readonly Change[]
  readonly link: string
}

export interface Messages {
  readonly plain: string
  readonly markdown: string
  /** For the clipboard's `text/html`: the link is behind the name, where no line break can cut it. */
  readonly html: string
}

const sentence = (text: string): string => {
  const trimmed = text.trim()
  return trimmed === '' || /[.?:!…]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

const small = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label

const said = ({ label, from, to }: Change): string => `${small(label)} ${from} → ${to}`

const flipped = ({ label, from, to }: Change): string => `${small(label)} flipped from ${from} to ${to}`

function changed({ changes, answers = [] }: Message): string {
  if (!changes) return ''
  if (changes.length + answers.length === 0) return 'No input changed since your link.'
  const parts = [changes.map(said).join(', '), answers.map(flipped).join(', ')].filter((part) => part !== '')
  return sentence(`Changed since your link: ${parts.join('; ')}`)
}

/** What follows the name and the answer. */
const rest = (message: Message): string =>
  [
    sentence(capital([message.figures.join(', '), message.sureness].filter((part) => part !== '').join('; '))),
    sentence(message.flip ?? ''),
    changed(message),
  ]
    .filter((part) => part !== '')
    .join(' ')

/** A fragment cannot change the card that a chat shows of a page, so this is the preview that goes with a link. */
export function messagesOf(message: Message): Messages {
  const { name, link } = message
  const answer = sentence(message.answer)
  const text = rest(message)
  const line = xmlSafe(`${name}: ${answer} ${text}`).replaceAll(/\s*[\t\n\r]\s*/g, ' ')
  if (!isAddress(link))
    return {
      plain: `${line}\n${xmlSafe(link)}`,
      markdown: `**${markdown(name)}: ${markdown(answer)}** ${markdown(text)}\n${markdown(link)}`,
      html: `<p><b>${html(name)}: ${html(answer)}</b> ${html(text)}<br>${html(link)}</p>`,
    }
  return {
    plain: `${line}\n${link}`,
    markdown: `**[${markdown(name)}](${destination(link)}): ${markdown(answer)}** ${markdown(text)}`,
    html: `<p><b><a href="${html(link)}">${html(name)}</a>: ${html(answer)}</b> ${html(text)}</p>`,
  }
}
