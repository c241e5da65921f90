import type { Phrase } from '../base/phrase.ts'
import styles from './PhraseText.module.css'

/** A figure that opens its origin. `data-figure` names it; the page listens for presses on any of them. */
export function FigureButton({ text, figure, strong }: { readonly text: string; readonly figure: string; readonly strong?: boolean }) {
  return (
    <button type="button" className={styles['figure']} data-figure={figure} data-strong={strong || undefined} title="Where this figure comes from">
      {text}
    </button>
  )
}

/** A sentence with its bold names and its figures. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return (
    <>
      {phrase.map((piece, index) => {
        const key = `${index}`
        if (typeof piece === 'string') return <span key={key}>{piece}</span>
        if ('text' in piece) return <FigureButton key={key} {...piece} />
        return <b key={key}>{piece.strong}</b>
      })}
    </>
  )
}
