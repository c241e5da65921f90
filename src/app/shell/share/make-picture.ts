import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { failed, type Result } from '../../../base/result.ts'
import { darkTheme, lightTheme, type ChartTheme } from '../../../charts/look/theme.ts'
import type { Drawing, Picture as DrawnPicture } from '../../../decisions/decision.ts'
import type { ReadFont } from '../../../exporters/fonts.ts'
import { pictureSizes, type Frame, type Ground } from '../../../exporters/frame.ts'
import { chartRoom, pictureOf, screenFrame, type Picture, type TextForm } from '../../../exporters/picture.ts'

export type SizeChoice = keyof typeof pictureSizes | 'screen'

export interface PictureWish {
  readonly picture: DrawnPicture
  readonly size: SizeChoice
  readonly frame: Omit<Frame, 'size'>
  readonly text: TextForm
}

const readFont: ReadFont = async (file) => {
  const answer = await fetch(new URL(`fonts/${file}`, document.baseURI))
  if (!answer.ok) throw new Error(`The font ${file} could not be loaded`)
  return answer.arrayBuffer()
}

/** Draws off the page. Serialised as XML: what HTML writes of an SVG is not always well-formed. */
function markupOf(picture: DrawnPicture, drawing: Drawing): string | undefined {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(picture.draw(drawing)))
  const svg = place.querySelector('svg')
  const markup = svg ? new XMLSerializer().serializeToString(svg) : undefined
  root.unmount()
  return markup
}

/** How wide the chart is on the page now. */
const widthOnScreen = (id: string): number => {
  const shown = document.querySelector(`[data-picture="${id}"] svg[viewBox]:not([aria-hidden])`)
  return Math.round(shown?.getBoundingClientRect().width ?? 0) || 0
}

/** Of a picture that is not on the page now, px. */
const usualWidth = 640

async function framed({ picture, size, frame }: PictureWish): Promise<Result<Frame>> {
  if (size !== 'screen') return { ok: true, value: { ...frame, size: pictureSizes[size] } }
  const width = Math.max(widthOnScreen(picture.id) || usualWidth, picture.least?.width ?? 0)
  return screenFrame({ width, height: picture.heightFor(width) }, frame)
}

const tooSmall = 'This picture cannot be read at this size: choose a slide, or one picture alone.'

const isTooSmall = ({ least }: DrawnPicture, { width, height }: Pick<Drawing, 'width' | 'height'>): boolean =>
  least !== undefined && (width < least.width || height < least.height)

/** Without a ground there is nothing that a halo around letters could be the colour of. */
const themes: Readonly<Record<Ground, ChartTheme>> = {
  white: lightTheme,
  none: { ...lightTheme, surface: 'none' },
  dark: darkTheme,
}

/** A chart laid out for the size asked for, with what stands around it; or why there is none. */
export async function makePicture(wish: PictureWish): Promise<Result<Picture>> {
  try {
    const frame = await framed(wish)
    if (!frame.ok) return frame
    const room = await chartRoom(frame.value)
    if (!room.ok) return room
    if (isTooSmall(wish.picture, room.value)) return failed({ path: 'size', message: tooSmall })
    const theme = themes[wish.frame.ground]
    const markup = markupOf(wish.picture, { ...room.value, theme })
    if (markup === undefined) return failed({ path: 'picture', message: 'The chart could not be drawn.' })
    return await pictureOf({ markup, ...room.value }, frame.value, wish.text, readFont)
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : 'No reason is known'
    return failed({ path: 'picture', message: `The picture could not be made. ${message}.` })
  }
}

/** Why it could not be made, in sentences; empty: it was. */
export const problemsOf = (made: Result<unknown>): string =>
  made.ok ? '' : made.problems.map(({ message }) => message).join(' ')
