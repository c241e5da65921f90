import { createContext, useContext } from 'react'
import styles from './PhraseText.module.css'

/** Which option is pinned and which is pointed at, and how to do so. */
export interface OptionMarks {
  readonly selected: string | undefined
  readonly highlighted: string | undefined
  /** Pins an option; undefined: none. */
  readonly onSelect: (option: string | undefined) => void
  readonly onHighlight: (option: string | undefined) => void
}

/** Absent: names are plain text, as in a picture or a file. */
export const MarkedOptions = createContext<OptionMarks | undefined>(undefined)

interface OptionNameProps {
  readonly name: string
  readonly option: string
  readonly bold?: boolean
}

/** The name of an option: a press pins it, pointing at it marks it in every picture. */
export function OptionName({ name, option, bold }: OptionNameProps) {
  const marks = useContext(MarkedOptions)
  if (!marks) return bold ? <b>{name}</b> : <span>{name}</span>
  const { selected, highlighted, onSelect, onHighlight } = marks
  const point = () => onHighlight(option)
  const leave = () => onHighlight(undefined)
  return (
    <button
      type="button"
      className={styles['option']}
      data-option-name={option}
      data-strong={bold || undefined}
      data-highlighted={highlighted === option || undefined}
      aria-pressed={selected === option}
      title={selected === option ? 'Selected. Press to let go' : 'Select this option'}
      onClick={() => onSelect(selected === option ? undefined : option)}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {name}
    </button>
  )
}
