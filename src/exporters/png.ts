import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import { wrongWith } from './pixels.ts'
import { linkKeyword, withText } from './png-text.ts'
import type { Picture } from './picture.ts'

const refuse = (message: string) => failed({ path: 'picture', message })

/** Draws an address of our own making; rejects where the browser cannot decode it. */
async function drawn(address: string, { composition: { width, height } }: Picture): Promise<HTMLCanvasElement> {
  const image = new Image(width, height)
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height)
  return canvas
}

const encoded = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })

async function pictureOf(
  canvas: HTMLCanvasElement,
  { composition, title }: Picture,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { width, height, link } = composition
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height)
  if (!pixels) return refuse('The browser has no room for a picture of this size: choose a smaller one.')
  const wrong = wrongWith(pixels, composition)
  if (wrong) return failed(wrong)
  const blob = await encoded(canvas)
  if (!blob) return refuse('The browser could not write the picture: choose a smaller size.')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return ok(withText(bytes, [['Title', title], ...(link === undefined ? [] : [[linkKeyword, link] as const])]))
}

/**
 * Draws a picture as PNG and looks at its pixels before giving it away: never blank, cut or without title. Its text has
 * to be outlines, since a picture cannot fetch fonts. The link goes into a `tEXt` chunk.
 */
export async function pngOf(picture: Picture): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  try {
    return await pictureOf(await drawn(address, picture), picture)
  } catch (reason) {
    return refuse(
      `The browser could not draw the picture: ${reason instanceof Error ? reason.message : 'no reason given'}.`,
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
