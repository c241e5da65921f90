import { largestFile, openBytes } from '../../share-open.ts'
import { app } from '../../use-app.ts'

export interface Opened {
  readonly opened: boolean
  readonly sentence: string
}

/** Opens what a file brings in a slot of its own, or says why it brings nothing. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > largestFile)
    return { opened: false, sentence: 'This file is larger than any scenario or picture made here.' }
  try {
    const found = openBytes(new Uint8Array(await file.arrayBuffer()))
    if (found.kind === 'refused') return { opened: false, sentence: found.sentence }
    if (found.kind === 'link') app.openLink(found.link)
    else app.openScenario(found.read)
    return { opened: true, sentence: 'Opened from the file. Your other scenarios are as they were.' }
  } catch {
    return { opened: false, sentence: 'The browser could not read this file.' }
  }
}
