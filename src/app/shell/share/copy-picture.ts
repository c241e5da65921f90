import { copyPicture } from './clipboard.ts'
import { download } from './download.ts'

/** A picture as a file. */
export interface PictureFile {
  readonly png: Uint8Array<ArrayBuffer>
  readonly name: string
}

export const sentenceOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : 'The picture could not be made.'

/**
 * Copies a picture that is still being made, so that the clipboard is asked within the press of the button; where it
 * refuses, the picture is saved as a file. Gives the sentence that says which. Touches nothing else.
 */
export async function copyOrSave(making: Promise<PictureFile>): Promise<string> {
  const copied = await copyPicture(making.then(({ png }) => new Blob([png], { type: 'image/png' })))
  if (copied) return 'Image copied.'
  try {
    const { png, name } = await making
    download(png, name, 'image/png')
    return 'The browser did not take the image; it was saved as a file instead.'
  } catch (reason) {
    return sentenceOf(reason)
  }
}
