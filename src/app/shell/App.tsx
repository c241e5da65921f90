import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useEvaluation, useOpening } from '../use-app.ts'
import { EditionMissingPage, RefusedPage } from './OpeningPages.tsx'
import { Workbench } from './Workbench.tsx'

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
  if (opening.kind === 'refused') return <RefusedPage refused={opening} />
  if (opening.kind === 'edition-missing') return <EditionMissingPage missing={opening} />
  if (!evaluation) return <FirstPaint />
  return (
    <ErrorBoundary what="The workbench" resetOn={evaluation}>
      <Workbench evaluation={evaluation} />
    </ErrorBoundary>
  )
}
