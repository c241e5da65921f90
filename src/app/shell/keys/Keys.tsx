import { lazy, Suspense, type ComponentProps } from 'react'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import type { PageKeys as LoadedKeys } from './PageKeys.tsx'

const PageKeys = lazy(async () => ({ default: (await import('./PageKeys.tsx')).PageKeys }))

/** Keys come right after the answer: nothing of them is part of what the first answer waits for. */
export function Keys(props: ComponentProps<typeof LoadedKeys>) {
  return (
    <ErrorBoundary what="The keyboard">
      <Suspense>
        <PageKeys {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
