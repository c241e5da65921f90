import { currentEdition } from '../catalog/current-edition.ts'
import { scenarioInJson } from '../exporters/json.ts'
import { linkInPng } from '../exporters/png-text.ts'
import { linkInSvg } from '../exporters/svg-link.ts'
import { readFile, type ReadScenario } from '../scenario/file.ts'
import { isTooBig } from '../scenario/link/bounds.ts'
import { pastedArrival } from './arrival.ts'

/** What a file brings: a scenario, a link, or the sentence that says why it brings nothing. */
export type OpenedFile =
  | { readonly kind: 'scenario'; readonly read: ReadScenario }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Bytes of a file at most: the largest picture we make is far smaller. */
export const largestFile = 32_000_000
const largestText = 8_000_000

const refused = (sentence: string): OpenedFile => ({ kind: 'refused', sentence })

/** A link is read before anything is opened, so that a bad one leaves what is on screen where it is. */
function linked(link: string | undefined, what: string): OpenedFile {
  if (link === undefined)
    return refused(`This ${what} carries no link to a scenario. Pictures saved by other programs lose it.`)
  const arrival = pastedArrival(link)
  if (arrival.kind === 'link') return { kind: 'link', link }
  return refused(`The link in this ${what} cannot be read${arrival.kind === 'refused' ? `: ${arrival.message}` : '.'}`)
}

function parsed(text: string): unknown {
  try {
    const document: unknown = scenarioInJson(text) ?? JSON.parse(text)
    return isTooBig(JSON.stringify(document)) ? undefined : document
  } catch {
    return undefined
  }
}

function scenarioIn(text: string): OpenedFile {
  const document = parsed(text)
  if (document === undefined) return refused('This file is not a scenario: it is no JSON that can be read here.')
  const read = readFile(document, currentEdition)
  return read.ok
    ? { kind: 'scenario', read: read.value }
    : refused(read.problems.map(({ message }) => message).join(' '))
}

const isPng = (bytes: Uint8Array): boolean => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)

/** Reads a scenario file, an exported result, or a picture that carries its link. Goes by content, never by name; never throws. */
export function openBytes(bytes: Uint8Array): OpenedFile {
  if (bytes.length === 0) return refused('This file is empty.')
  if (bytes.length > largestFile) return refused('This file is larger than any scenario or picture made here.')
  if (isPng(bytes)) return linked(linkInPng(bytes), 'picture')
  if (bytes.length > largestText) return refused('This file is larger than any scenario made here.')
  const text = new TextDecoder().decode(bytes)
  const start = text.trimStart()
  if (start.startsWith('{')) return scenarioIn(start)
  if (start.startsWith('<') && text.includes('<svg')) return linked(linkInSvg(text), 'picture')
  return refused(
    'Only scenario files (.trilemma.json), exported results (.json) and pictures made here (PNG, SVG) can be opened.',
  )
}
