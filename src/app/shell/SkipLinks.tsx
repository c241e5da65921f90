import type { MouseEvent } from 'react'
import styles from './SkipLinks.module.css'

/** The fragment of the address belongs to the link, so the skip links move the focus themselves. */
const skipTo = (id: string, before?: () => void) => (event: MouseEvent) => {
  event.preventDefault()
  before?.()
  const target = document.getElementById(id)
  target?.focus()
  target?.scrollIntoView()
}

/** Past the rows at the top, for keys. `showInputs`: unfolds them at once, where they are folded away. */
export function SkipLinks({ showInputs }: { readonly showInputs: () => void }) {
  return (
    <>
      <a className={styles['skip']} href="#answer" onClick={skipTo('answer')}>
        Skip to the answer
      </a>
      <a className={styles['skip']} href="#inputs" onClick={skipTo('inputs', showInputs)}>
        Skip to the inputs
      </a>
    </>
  )
}
