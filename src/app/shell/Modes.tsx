import { lazy, Suspense } from 'react'
import { Paper } from './print/Paper.tsx'
import type { PaperProps } from './print/PrintDocument.tsx'

const Present = lazy(async () => ({ default: (await import('./present/Present.tsx')).Present }))

interface ModesProps extends PaperProps {
  readonly presenting: boolean
  readonly onPresent: (presenting: boolean) => void
  readonly onOrigin: (parameter: string) => void
}

/** The open view for a room and for paper, in place of the page. */
export function Modes({ presenting, onPresent, onOrigin, ...view }: ModesProps) {
  return (
    <>
      {presenting && (
        <Suspense>
          <Present {...view} onOrigin={onOrigin} onLeave={() => onPresent(false)} />
        </Suspense>
      )}
      <Paper {...view} />
    </>
  )
}
