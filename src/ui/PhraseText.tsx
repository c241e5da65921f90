import type { Phrase } from '../base/phrase.ts'
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

/** A sentence with its bold names and its figures. */
export function PhraseText({ phrase, quiet }: { readonly phrase: Phrase; readonly quiet?: boolean }) {
  return (
    <>
      {phrase.map((piece, index) => {
        const key = `${index}`
        if (typeof piece === 'string') return <span key={key}>{piece}</span>
        if ('option' in piece) return <OptionName key={key} {...piece} />
        if ('text' in piece) return <FigureButton key={key} {...piece} quiet={quiet} />
        return <b key={key}>{piece.strong}</b>
      })}
    </>
  )
}
