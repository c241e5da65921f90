import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { NotLoaded } from '../../base/not-loaded.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Failure.module.css'

export interface FailureProps {
  /** What failed, for the sentence: `The list of options`. */
  readonly what: string
  /** It lies over the page and has no place in it. */
  readonly over?: boolean | undefined
  /** Asks again for what did not load; absent: there is nothing that could be asked for. */
  readonly onAgain?: (() => void) | undefined
  /** Does without it. */
  readonly onClose?: (() => void) | undefined
  /** Somebody has opened it. */
  readonly opened?: boolean | undefined
}

/** What may help: values make what is shown, and have nothing to do with a file that did not come. */
const helps = (failure: Error): string =>
  failure instanceof NotLoaded
    ? 'Try again; if that fails, reload the page.'
    : 'Undo or another value may bring it back.'

/**
 * Stands where something failed. In the place of what somebody has opened it has the focus, as that would have, and Escape
 * closes it. It goes with its buttons: the focus is then where it was before.
 */
export function Failure({ what, failure, over, opened, onAgain, onClose }: FailureProps & { readonly failure: Error }) {
  const acts = useRef<HTMLDivElement>(null)
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    if (opened) acts.current?.querySelector('button')?.focus()
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [opened, before])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onClose || event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <div className={over ? styles['over'] : undefined}>
      <p role="alert">
        {what} cannot be shown: {failure.message}. The rest of the page works. {helps(failure)}
      </p>
      <div ref={acts} className={styles['acts']}>
        {onAgain && (
          <Button
            onKeyDown={onKeyDown}
            onClick={({ currentTarget }) => {
              // It goes with its press: who pressed it by keyboard stays in that part of the page.
              if (!opened) currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
              onAgain()
            }}
          >
            Try again
          </Button>
        )}
        {onClose && (
          <Button {...{ onKeyDown }} onClick={onClose}>
            Close
          </Button>
        )}
      </div>
    </div>
  )
}
