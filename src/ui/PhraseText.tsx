import { memo } from 'react'
import { alike } from '../base/alike.ts'
import type { Phrase, Piece } from '../base/phrase.ts'
import { OptionName } from './OptionName.tsx'
import styles from './PhraseText.module.css'

/** A figure that opens its origin. `data-figure` names it; the page listens for presses on any of them. */
interface FigureButtonProps {
  readonly text: string
  readonly figure: string
  readonly says?: string | undefined
  readonly strong?: boolean
  /** Not a tab stop of its own: the dialog of the figure beside it leads here too. */
  readonly quiet?: boolean | undefined
}

export function FigureButton({ text, figure, says, strong, quiet }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={styles['figure']}
      data-figure={figure}
      aria-label={says}
      data-strong={strong || undefined}
      data-quiet={quiet || undefined}
      tabIndex={quiet ? -1 : undefined}
      title="Where this figure comes from"
    >
      {text}
    </button>
  )
}

const isFigure = (piece: Piece | undefined): boolean => typeof piece === 'object' && 'figure' in piece

/** What must stay with the figure behind it, and with the one before it: a line breaks on either side of a button. */
const opening = /[([]$/
const closing = /^[)\].,;:]+/

const found = (piece: Piece | undefined, form: RegExp): string =>
  typeof piece === 'string' ? (form.exec(piece)?.[0] ?? '') : ''

/** A sentence with its bold names and its figures; set anew only if it says something else. */
export const PhraseText = memo(function PhraseText({
  phrase,
  quiet,
}: {
  readonly phrase: Phrase
  readonly quiet?: boolean
}) {
  return (
    <>
      {phrase.map((piece, index) => {
        const key = `${index}`
        const [before, behind] = [phrase[index - 1], phrase[index + 1]]
        if (typeof piece === 'string') {
          const rest = isFigure(before) ? piece.replace(closing, '') : piece
          return <span key={key}>{isFigure(behind) ? rest.replace(opening, '') : rest}</span>
        }
        if ('option' in piece) return <OptionName key={key} {...piece} />
        if (!('text' in piece)) return <b key={key}>{piece.strong}</b>
        return (
          <span key={key} className={styles['held']}>
            {found(before, opening)}
            <FigureButton {...piece} quiet={quiet} />
            {found(behind, closing)}
          </span>
        )
      })}
    </>
  )
}, alike)
