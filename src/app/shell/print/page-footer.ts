import { longestInQr, quietZone } from '../../../exporters/qr.ts'
import { encodeQr } from '../../../exporters/qr-symbol.ts'

/*
 * The margins of the pages are the browser's: CSS puts the link, its code and the number of the page there, and reads
 * them from the root element, since no style sheet can know a link.
 */

const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`

/** An image of the code, as a style sheet takes it. */
function codeImage(link: string): string | undefined {
  if (link.length > longestInQr) return undefined
  const { modules, path } = encodeQr(link)
  const side = modules + 2 * quietZone
  const size = 83
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

/** Puts the link and its code into the margin of every page; at once, since the browser is about to lay them out. */
export function writeFooter(link: string | undefined): void {
  const { style } = document.documentElement
  style.setProperty('--print-link', cssText(link ?? 'This scenario is too long for a link.'))
  const code = link === undefined ? undefined : codeImage(link)
  if (code === undefined) style.removeProperty('--print-code')
  else style.setProperty('--print-code', code)
}
