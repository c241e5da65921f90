import { Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { late } from '../../decisions/late.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { viewOf } from './LateView.tsx'

interface Meanwhile {
  /** Stands there until it has come, and where it has a place of its own, also if it does not. */
  readonly meanwhile?: ReactNode
}

/**
 * A part of the page that is loaded when it is first shown. One that does not come says so itself and leaves the page as it
 * is; shown anew, it is asked for anew. `what` it is, for the sentence: `The list of scenarios`. `over`: it lies over the page
 * and has no place in it; what is said there can be closed. `close`: tells whoever has opened it that it is done without.
 */
export function latePart<Props extends object, Module>(
  what: string,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  over = false,
  close?: (props: Props) => void,
) {
  const part = late(async () => ({ View: pick(await load()) }))
  const View = viewOf(part)
  const again = (): void => {
    if (part.failure()) void part.load()
  }
  function LatePart(props: Props & Meanwhile) {
    const [gone, setGone] = useState(false)
    useMemo(again, [])
    const { meanwhile } = props
    if (gone) return undefined
    const without = close ? () => close(props) : () => setGone(true)
    return (
      <ErrorBoundary
        {...{ what, over }}
        opened={close !== undefined}
        besides={!over && meanwhile}
        onAgain={again}
        onClose={close || over ? without : undefined}
      >
        <Suspense fallback={meanwhile}>
          <View {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  }
  /** Asks for it before anybody wants it: that it does not come is not said before somebody does. */
  const ask = (): void => void part.asked()
  return Object.assign(LatePart, { ask })
}

interface Opened {
  readonly onClose: (said: '') => void
}

/** One that somebody opens over the page. */
export const lateDialog = <Props extends Opened, Module>(
  what: string,
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) => latePart(what, load, pick, true, ({ onClose }: Props) => onClose(''))
