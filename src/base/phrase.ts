/**
 * Sentences that a screen sets and a test reads. A piece is plain text, a name in bold, the name of an option that can be
 * selected, or a figure that opens its origin; what options and figures refer to is the caller's affair.
 */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly name: string; readonly option: string; readonly bold?: boolean }
  | {
      readonly text: string
      readonly figure: string
      /** With its unit, where the text leaves it to a neighbour. */
      readonly says?: string
    }

export type Phrase = readonly Piece[]

export const strong = (text: string): Piece => ({ strong: text })

const textOfPiece = (piece: Piece): string => {
  if (typeof piece === 'string') return piece
  if ('name' in piece) return piece.name
  return 'text' in piece ? piece.text : piece.strong
}

export const plainText = (phrase: Phrase): string => phrase.map(textOfPiece).join('')

/** `a`, `a and b`, `a, b and c`. */
export const listedPieces = (pieces: readonly Piece[]): Phrase =>
  pieces.flatMap((piece, index) => {
    if (index === 0) return [piece]
    return [index === pieces.length - 1 ? ' and ' : ', ', piece]
  })
