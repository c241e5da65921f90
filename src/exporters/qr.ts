import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'

/** Longer links make symbols that telephones read badly from a screen. */
export const longestInQr = 500

/** Light modules around a symbol that readers rely on (ISO/IEC 18004). */
export const quietZone = 4

export interface QrSymbol {
  /** Modules along an edge, without the quiet zone. */
  readonly modules: number
  /** Dark modules as an SVG path, one unit a module. */
  readonly path: string
}

/** Runs of dark modules, one rectangle each. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
      return starts
        .map((x) => {
          const light = row.indexOf(false, x)
          const length = (light < 0 ? row.length : light) - x
          return `M${x} ${y}h${length}v1h-${length}z`
        })
        .join('')
    })
    .join('')

/** A QR symbol at error correction level L, which has the fewest modules; the library is loaded on first use. */
export async function qrOf(text: string): Promise<Result<QrSymbol>> {
  if (text.length > longestInQr)
    return failed({
      path: 'qr',
      message: `The link has ${text.length} characters; a QR code is offered up to ${longestInQr}, beyond which telephones read it badly.`,
    })
  const { encode } = await import('uqr')
  const { data, size } = encode(text, { ecc: 'L', boostEcc: false, border: 0 })
  return ok({ modules: size, path: pathOf(data) })
}
