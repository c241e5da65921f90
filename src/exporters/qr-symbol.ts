import { encode } from 'uqr'

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

/** A QR symbol at error correction level L, which has the fewest modules. At once; `qrOf` loads what it needs first. */
export function encodeQr(text: string): QrSymbol {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: false, border: 0 })
  return { modules: size, path: pathOf(data) }
}
