import type { Font, Glyph, PathCommand } from 'opentype.js/dist/opentype.mjs'
import type { Weight } from './chart-rules.ts'

/** Gives the bytes of a file in `public/fonts`; who calls knows where those are served from. */
export type ReadFont = (file: string) => Promise<ArrayBuffer>

export interface Setting {
  /** Font size. */
  readonly size: number
  /** Added after each character. */
  readonly spacing: number
  /** Figures of one width. */
  readonly tabular: boolean
}

/** A line of glyphs at its natural place. */
export interface SetLine {
  readonly width: number
  /** As the data of a path whose base line starts here. */
  readonly at: (x: number, y: number) => string
}

export interface Face {
  /** In parts of the font size: how far above the base line. */
  readonly ascent: number
  readonly descent: number
  readonly xHeight: number
  /** Sets a line; undefined: the font has no glyph for a character of it. */
  readonly set: (text: string, setting: Setting) => SetLine | undefined
}

export type Faces = ReadonlyMap<Weight, Face>

const file = (weight: Weight): string => `inter-${weight}.woff`

/** Of hundredths, without the zero before the point and with a space only where two numbers would run together. */
const joined = (hundredths: readonly number[]): string =>
  hundredths
    .map((value, at) => {
      const text = String(value / 100).replace(/^(-?)0\./, '$1.')
      return at === 0 || text.startsWith('-') ? text : ` ${text}`
    })
    .join('')

/** Relative commands to rounded places: half the characters of absolute ones, and no drift. */
function outline(glyph: Glyph, x: number, y: number, size: number): string {
  let [fromX, fromY] = [0, 0]
  const rounded = (value = 0): number => Math.round(value * 100)
  const drawn = ({ type, ...to }: PathCommand): string => {
    if (type === 'Z') return 'z'
    const [endX, endY] = [rounded(to.x), rounded(to.y)]
    const controls = [to.x1, to.y1, to.x2, to.y2]
      .slice(0, { M: 0, L: 0, Q: 2, C: 4 }[type])
      .map((value) => rounded(value))
    const relative = [...controls, endX, endY].map(
      (value, at) => value - (type === 'M' ? 0 : at % 2 === 0 ? fromX : fromY),
    )
    ;[fromX, fromY] = [endX, endY]
    return `${type === 'M' ? 'M' : type.toLowerCase()}${joined(relative)}`
  }
  return glyph
    .getPath(x, y, size)
    .commands.map((command) => drawn(command))
    .join('')
}

function faceOf(font: Font): Face {
  const em = font.unitsPerEm
  const tabularOf = new Map((font.substitution.getSingle('tnum') ?? []).map(({ sub, by }) => [sub, by]))
  const glyphsOf = (text: string, tabular: boolean): Glyph[] =>
    [...text.normalize('NFC')].map((character) => {
      const index = font.charToGlyphIndex(character)
      // The feature would widen hyphens and full stops as well, which tears words and dates apart.
      const figure = tabular && /\d/.test(character)
      return font.glyphs.get((figure ? tabularOf.get(index) : undefined) ?? index)
    })
  return {
    ascent: font.ascender / em,
    descent: -font.descender / em,
    xHeight: (font.tables.os2?.sxHeight ?? em / 2) / em,
    set: (text, { size, spacing, tabular }) => {
      const glyphs = glyphsOf(text, tabular)
      if (glyphs.some(({ index }) => index === 0)) return undefined
      const starts: number[] = []
      let width = 0
      glyphs.forEach((glyph, at) => {
        starts.push(width)
        const next = glyphs[at + 1]
        const kerning = next ? font.getKerningValue(glyph, next) : 0
        width += (((glyph.advanceWidth ?? 0) + kerning) * size) / em + spacing
      })
      return { width, at: (x, y) => glyphs.map((glyph, at) => outline(glyph, x + (starts[at] ?? 0), y, size)).join('') }
    },
  }
}

/** Loads the font reader and these weights of the font, all on first use only. */
export async function loadFaces(weights: Iterable<Weight>, readFont: ReadFont): Promise<Faces> {
  const { parse } = await import('opentype.js/dist/opentype.mjs')
  const loaded = [...new Set(weights)].map(async (weight): Promise<[Weight, Face]> => [
    weight,
    faceOf(parse(await readFont(file(weight)))),
  ])
  return new Map(await Promise.all(loaded))
}
