import type { Adr, AdrPart, Arguments } from '../base/adr.ts'
import { capital } from '../base/capital.ts'
import { markdownLine, yamlText } from './escape.ts'
import { isAddress } from './link-text.ts'

/** Between sentences: what ends one and is no initial, a space, what may start the next; and between lines. */
const betweenSentences =
  /(?<=[.?!…]["”’)]*)(?<!(?:^|[\s.(])\p{Lu}\.)\s+(?=["“‘(]?[\p{Lu}\p{N}])|\s*[\n\r\u2028\u2029]\s*/u

const linesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(betweenSentences))
    .map(markdownLine)
    .filter((line) => line !== '')

const paragraph = (texts: readonly string[]): string => linesOf(texts).join('\n')

/** Items of a list, each after the same words; the lines after the first stand under it. Empty ones are none. */
const list = (items: readonly string[], lead = ''): string =>
  items
    .map((one) => linesOf([one]).join('\n  '))
    .flatMap((text) => (text === '' ? [] : [`* ${lead}${text}`]))
    .join('\n')

/** The name of an option, the same wherever it stands: in a list, as a heading, and in quotes. */
const nameOf = (name: string): string => markdownLine(name).replaceAll('"', '&quot;')

const argued = ({ good, neutral, bad }: Arguments): string =>
  [list(good, 'Good, because '), list(neutral, 'Neutral, because '), list(bad, 'Bad, because ')]
    .filter((part) => part !== '')
    .join('\n')

/** Blocks under a heading; none where there is nothing to say. */
const section = (heading: string, blocks: readonly string[]): readonly string[] => {
  const said = blocks.filter((block) => block !== '')
  return said.length === 0 ? [] : [heading, ...said]
}

const blocksOf = (parts: readonly AdrPart[]): readonly string[] =>
  parts.flatMap(({ sentences, items = [] }) => [paragraph(sentences), list(items)])

const outcome = ({ chosen, consequences, confirmation }: Adr): readonly string[] => {
  const lead = `Chosen option: "${nameOf(chosen.name)}", because `
  return [
    `${lead}${paragraph(chosen.because)}`,
    ...section('### Consequences', [argued(consequences)]),
    ...section('### Confirmation', blocksOf(confirmation)),
  ]
}

/** A link is the same text in angle brackets; what is no address stays text. */
const linked = (link: string | undefined): string => {
  if (link === undefined) return ''
  return `Scenario: ${isAddress(link) && !/[<>]/.test(link) ? `<${link}>` : markdownLine(link)}`
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date)

/** The fields that are known; `quote`: how a text is written. */
const fieldsOf = ({ status, date, deciders }: Adr, quote: (text: string) => string): readonly string[] => [
  `status: ${quote(status)}`,
  ...(isDay(date) ? [`date: ${date}`] : []),
  ...(markdownLine(deciders) === '' ? [] : [`decision-makers: ${quote(deciders)}`]),
]

/** The same for programs that cannot read a front matter. */
const fieldList = (adr: Adr): string =>
  fieldsOf(adr, markdownLine)
    .map((field) => `* ${capital(field)}`)
    .join('\n')

/** A heading is one line, and does not end as a sentence does. */
const titleOf = (title: string): string => markdownLine(title.replace(/[\s.,;:!]+$/, '')) || 'Decision record'

/**
 * MADR 4.0.0 (adr/madr, template of 2024-09-17): sections in its order, `*` for lists, a line a sentence. `frontMatter`
 * false: its fields stand in a list under the title, as in earlier versions.
 */
export function adrMarkdown(adr: Adr, { frontMatter }: { readonly frontMatter: boolean }): string {
  const { context, drivers, options, more, link } = adr
  const blocks = [
    `# ${titleOf(adr.title)}`,
    ...(frontMatter ? [] : [fieldList(adr)]),
    '## Context and Problem Statement',
    paragraph(context),
    ...section('## Decision Drivers', [list(drivers)]),
    ...section('## Considered Options', [options.map(({ name }) => `* ${nameOf(name)}`).join('\n')]),
    ...section('## Decision Outcome', outcome(adr)),
    ...section(
      '## Pros and Cons of the Options',
      options.flatMap((option) => section(`### ${nameOf(option.name)}`, [argued(option)])),
    ),
    ...section('## More Information', [...blocksOf(more), linked(link)]),
  ]
  const head = frontMatter ? `---\n${fieldsOf(adr, yamlText).join('\n')}\n---\n\n` : ''
  return `${head}${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
