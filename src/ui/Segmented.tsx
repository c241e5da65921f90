import { memo, useId } from 'react'
import styles from './Segmented.module.css'

interface SegmentedProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** A few choices side by side: real radio buttons, so arrows move and one tab stop is enough. */
export const Segmented = memo(function Segmented({ label, value, options, onChoose }: SegmentedProps) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={styles['group']}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
})

/** More choices than fit side by side. The platform's own list opens well on every device. */
export function Choose({ label, value, options, onChoose }: SegmentedProps) {
  return (
    <select
      className={styles['select']}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
