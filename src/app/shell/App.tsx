import { lazy, memo, Suspense, useDeferredValue, useLayoutEffect, useState, type ReactNode } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { Edition } from '../../catalog/edition.ts'
import { evaluated } from '../evaluated.ts'
import { useApp, useOpenEdition, useOpening, useScenario } from '../use-app.ts'
import { Pacing } from '../../ui/Later.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { answers, pacer } from './pacing.ts'
import { endFirstPaint, isFirstPaint } from './platform.ts'
import { usePaced } from './use-paced.ts'
import { Workbench } from './Workbench.tsx'
import styles from './Workbench.module.css'

const OpeningPage = lazy(async () => ({ default: (await import('./OpeningPages.tsx')).OpeningPage }))

/** The page of the HTML stays until this one is there: both change places in one frame, so that nothing jumps. */
function Shown({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(endFirstPaint, [])
  return children
}

const Answering = memo(function Answering({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <ErrorBoundary what="The workbench" resetOn={evaluation}>
      <Pacing value={pacer}>
        <Workbench evaluation={evaluation} />
      </Pacing>
    </ErrorBoundary>
  )
})

/** The workbench at the state whose answer is drawn. */
function Answered({ edition }: { readonly edition: Edition }) {
  return <Answering evaluation={evaluated(usePaced(useScenario(), answers), edition)} />
}

/** Figures are on their way. At the start the page of the HTML stands there meanwhile. */
function Waiting() {
  const [isFirst] = useState(isFirstPaint)
  const id = useApp(({ edition }) => edition.id)
  if (isFirst) return undefined
  return (
    <p role="status" className={styles['loading']}>
      Loading the figures of {id}
    </p>
  )
}

/** Which page it is: a refused link, missing figures, or the workbench. */
export function App() {
  const opening = useOpening()
  const edition = useOpenEdition()
  // Made in slices, so that a slow device answers meanwhile.
  const ready = useDeferredValue(edition !== undefined, false)
  if (opening.kind === 'refused' || opening.kind === 'edition-missing')
    return (
      <Suspense>
        <Shown>
          <OpeningPage opening={opening} />
        </Shown>
      </Suspense>
    )
  if (!edition || !ready) return <Waiting />
  return (
    <Shown>
      <Answered edition={edition} />
    </Shown>
  )
}
