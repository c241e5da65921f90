import { Suspense, useMemo, type ComponentType } from 'react'
import { late } from '../../decisions/late.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import styles from './LatePart.module.css'
import { viewOf } from './LateView.tsx'

/**
 * A part of the page that is loaded when it is first shown. One that does not come says so itself and leaves the page as it
 * is; shown anew, it is asked for anew. `what` it is, for the sentence: `The list of scenarios`. `over`: it lies over the page
 * and has no place in it.
 */
export function latePart<Props extends object>(
  what: string,
  load: () => Promise<{ readonly View: ComponentType<Props> }>,
  over = false,
) {
  const part = late(load)
  const View = viewOf(part)
  const again = (): void => {
    if (part.failure()) void part.load()
  }
  return function LatePart(props: Props) {
    useMemo(again, [])
    const shown = (
      <ErrorBoundary what={what} resetOn={undefined} onAgain={again}>
        <Suspense>
          <View {...props} />
        </Suspense>
      </ErrorBoundary>
    )
    return over ? <div className={styles['over']}>{shown}</div> : shown
  }
}
