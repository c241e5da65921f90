/** The little of opentype.js that is used; it ships no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    readonly x?: number
    readonly y?: number
    readonly x1?: number
    readonly y1?: number
    readonly x2?: number
    readonly y2?: number
  }

  export interface Glyph {
    readonly index: number
    readonly advanceWidth?: number
    getPath(x: number, y: number, fontSize: number): { readonly commands: readonly PathCommand[] }
  }

  export interface Font {
    readonly unitsPerEm: number
    readonly ascender: number
    readonly descender: number
    readonly tables: { readonly os2?: { readonly sxHeight?: number } }
    readonly glyphs: { get(index: number): Glyph }
    readonly substitution: {
      getSingle(feature: string): readonly { readonly sub: number; readonly by: number }[] | undefined
    }
    charToGlyphIndex(character: string): number
    /** In font units. */
    getKerningValue(left: Glyph, right: Glyph): number
  }

  export function parse(file: ArrayBuffer): Font
}
