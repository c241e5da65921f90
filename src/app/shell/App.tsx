import { lazy, Suspense, useDeferredValue, useLayoutEffect, type ReactNode } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useEvaluation, useOpening } from '../use-app.ts'
import { endFirstPaint } from './platform.ts'
import { Workbench } from './Workbench.tsx'

const RefusedPage = lazy(async () => ({ default: (await import('./OpeningPages.tsx')).RefusedPage }))
const EditionMissingPage = lazy(async () => ({ default: (await import('./OpeningPages.tsx')).EditionMissingPage }))

/** The page of the HTML stays until this one is there: both change places in one frame, so that nothing jumps. */
function Shown({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(endFirstPaint, [])
  return children
}

/** Which page it is: a refused link, missing figures, or the workbench. */
export function App() {
  const opening = useOpening()
  const evaluation = useEvaluation()
  // Made in slices, so that a slow device answers meanwhile.
  const ready = useDeferredValue(evaluation !== undefined, false)
  if (opening.kind === 'refused' || opening.kind === 'edition-missing')
    return (
      <Suspense>
        <Shown>
          {opening.kind === 'refused' ? <RefusedPage refused={opening} /> : <EditionMissingPage missing={opening} />}
        </Shown>
      </Suspense>
    )
  if (!evaluation || !ready) return undefined
  return (
    <Shown>
      <ErrorBoundary what="The workbench" resetOn={evaluation}>
        <Workbench evaluation={evaluation} />
      </ErrorBoundary>
    </Shown>
  )
}
