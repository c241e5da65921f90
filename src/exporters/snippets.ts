import { html, markdown } from './escape.ts'
import { destination, isAddress } from './link-text.ts'

/** A picture on a page of somebody else. Text is plain: it is escaped here. */
export interface OnPage {
  /** The message of the picture. */
  readonly title: string
  /** Name of its file, beside the page that shows it. */
  readonly file: string
  /** Of the scenario. */
  readonly link: string
  /** Of the picture as a card in a frame. */
  readonly frame: string
  /** Of that card, px. */
  readonly height: number
}

export interface Snippets {
  /** A picture that leads to its scenario, Markdown: any wiki shows it. */
  readonly picture: string
  /** A frame in which the picture is worked out, HTML: for pages that show frames of any site. */
  readonly frame: string
}

/** What somebody pastes into a page. Undefined: the addresses are none. */
export const snippetsOf = ({ title, file, link, frame, height }: OnPage): Snippets | undefined => {
  if (!isAddress(link) || !isAddress(frame)) return undefined
  const size = `width="100%" height="${Math.ceil(height)}"`
  return {
    picture: `[![${markdown(title)}](${encodeURIComponent(file)})](${destination(link)})`,
    frame: `<iframe src="${html(frame)}" title="${html(title)}" ${size} style="border: 0" loading="lazy"></iframe>`,
  }
}
