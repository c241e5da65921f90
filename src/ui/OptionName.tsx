import { createContext, useContext, type MouseEvent } from 'react'
import styles from './PhraseText.module.css'

/** Which option is pinned and which is pointed at, and how to do so. */
export interface OptionMarks {
  readonly selected: string | undefined
  readonly highlighted: string | undefined
  /** Pins an option; undefined: none. */
  readonly onSelect: (option: string | undefined) => void
  readonly onHighlight: (option: string | undefined) => void
  /** The address of the page with this option pinned. */
  readonly linkTo: (option: string) => string
}

/** Absent: names are plain text, as in a picture or a file. */
export const MarkedOptions = createContext<OptionMarks | undefined>(undefined)

interface OptionNameProps {
  readonly name: string
  readonly option: string
  readonly bold?: boolean
}

/** A press with a key held, or with another button, is the browser's: a new tab, a new window, a menu. */
export const opensHere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)

/** The name of an option, a link that pins it (once more: lets it go). Pointing at it marks it in every picture. */
export function OptionName({ name, option, bold }: OptionNameProps) {
  const marks = useContext(MarkedOptions)
  if (!marks) return bold ? <b>{name}</b> : <span>{name}</span>
  const { selected, highlighted, onSelect, onHighlight, linkTo } = marks
  const point = () => onHighlight(option)
  const leave = () => onHighlight(undefined)
  return (
    <a
      href={linkTo(option)}
      className={styles['option']}
      data-option-name={option}
      data-strong={bold || undefined}
      data-highlighted={highlighted === option || undefined}
      aria-current={selected === option || undefined}
      title={selected === option ? 'Selected. Press to let go' : 'Select this option'}
      onClick={(event) => {
        if (!opensHere(event)) return
        event.preventDefault()
        onSelect(selected === option ? undefined : option)
      }}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {name}
    </a>
  )
}
