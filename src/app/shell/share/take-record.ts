import type { Adr } from '../../../base/adr.ts'
import { adrMarkdown } from '../../../exporters/adr.ts'
import { jsonText } from '../../../exporters/json.ts'
import { fileName } from '../../../exporters/file-name.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { shownName } from '../../share-name.ts'
import { today } from '../today.ts'
import { copyText } from './clipboard.ts'
import { download } from './download.ts'

const nameOf = (scenario: Scenario, extension: string): string =>
  fileName({ scenario: shownName(scenario), view: 'record', day: today(), extension })

/** The record as Markdown, into the clipboard or a file; says what was done. */
export async function takeAdr(adr: Adr, of: Scenario, to: 'clipboard' | 'file'): Promise<string> {
  const text = adrMarkdown(adr, { frontMatter: true })
  if (to === 'clipboard')
    return (await copyText(text)) ? 'Markdown copied.' : 'The browser refused the clipboard: download the file instead.'
  const name = nameOf(of, 'md')
  download(text, name, 'text/markdown')
  return `${name} saved to downloads.`
}

export function takeJson(json: { readonly schema: string }, of: Scenario): string {
  const name = nameOf(of, 'json')
  download(jsonText(json), name, 'application/json')
  return `${name} saved to downloads.`
}
