/**
 * Sentences that a screen sets and a test reads. A piece is plain text, a name in bold, or a figure that opens its
 * origin; what a figure refers to is the caller's affair.
 */
export type Piece =
  | string
  | { readonly strong: string }
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
  return 'text' in piece ? piece.text : piece.strong
}

export const plainText = (phrase: Phrase): string => phrase.map(textOfPiece).join('')
