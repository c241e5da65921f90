import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useEvaluation, useOpening } from '../use-app.ts'
import { Workbench } from './Workbench.tsx'

const RefusedPage = lazy(async () => ({ default: (await import('./OpeningPages.tsx')).RefusedPage }))
const EditionMissingPage = lazy(async () => ({ default: (await import('./OpeningPages.tsx')).EditionMissingPage }))

/** What the page was before: the same words as in the HTML, so that nothing jumps. */
function FirstPaint() {
  return (
    <div className="first-paint" role="status">
      <strong>Trilemma</strong>
      <span>Reading the catalogue</span>
    </div>
  )
}

/** Which page it is: a refused link, missing figures, or the workbench. */
export function App() {
  const opening = useOpening()
  const evaluation = useEvaluation()
  if (opening.kind === 'refused' || opening.kind === 'edition-missing')
    return (
      <Suspense fallback={<FirstPaint />}>
        {opening.kind === 'refused' ? <RefusedPage refused={opening} /> : <EditionMissingPage missing={opening} />}
      </Suspense>
    )
  if (!evaluation) return <FirstPaint />
  return (
    <ErrorBoundary what="The workbench" resetOn={evaluation}>
      <Workbench evaluation={evaluation} />
    </ErrorBoundary>
  )
}
