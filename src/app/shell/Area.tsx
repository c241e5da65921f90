import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { TakePicture, ViewActions } from '../../decisions/decision.ts'
import { areas } from '../../decisions/index.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { app, useArea, useHighlighted, useHistory, useLive, useSelection } from '../use-app.ts'
import type { OpenArea } from './BuiltAreas.tsx'
import { useFigureFocus } from './use-figure-focus.ts'
import { useWidthClass } from './use-width.ts'
import styles from './Workbench.module.css'

const PlannedArea = lazy(async () => ({ default: (await import('./PlannedArea.tsx')).PlannedArea }))

interface AreaProps {
  readonly evaluation: Evaluation
  readonly open: OpenArea
  readonly actions: ViewActions
  readonly updating: boolean
  readonly onPicture: TakePicture
  /** Stands between the message and the view: reasons that have no column of their own. */
  readonly beneath?: ReactNode
  /** Something lies over all of it, so nothing in it can have the focus. */
  readonly covered?: boolean
}

/** Question, message, and the view of an area that is built. */
function Built({ open: { presented, render }, actions, updating, onPicture, beneath }: AreaProps) {
  const selected = useSelection()
  const highlighted = useHighlighted()
  const { undo: lastChange } = useHistory()
  const moving = useLive()
  const brief = useWidthClass() === 'phone' ? presented.brief?.() : undefined
  const message = useRef<HTMLHeadingElement>(null)
  useFigureFocus(message)
  const marks = { selected, onSelect: app.select, highlighted, onHighlight: app.highlight }
  return (
    <>
      <h1 ref={message} className={styles['message']} data-state={presented.headline.state}>
        {/* Another message is set anew: its words are not those of the one before that moved. */}
        <PhraseText key={presented.headline.state} phrase={brief ?? presented.headline.message} />
      </h1>
      <p className={styles['plotted']}>
        <PhraseText phrase={presented.plotted} />
      </p>
      {beneath}
      <Suspense fallback={<p className={styles['loading']}>Loading the view</p>}>
        {render({ actions, updating, moving, onPicture, lastChange, ...marks })}
      </Suspense>
    </>
  )
}

function Planned({
  id,
  title,
  evaluation,
}: { readonly id: string; readonly title: string } & Pick<AreaProps, 'evaluation'>) {
  return (
    <>
      <h1 className={styles['message']}>{title}: not built yet</h1>
      <p className={styles['plotted']}>The panels beside are those of the recommendation, which is there already.</p>
      <Suspense fallback={<p className={styles['loading']}>Loading the page</p>}>
        <PlannedArea id={id} evaluation={evaluation} />
      </Suspense>
    </>
  )
}

/** The open area, in the middle of the workbench. */
export function Area(props: AreaProps) {
  const name = useArea()
  const number = areas.findIndex(({ id }) => id === name)
  const area = areas[number]
  const shown = useRef(area)
  useEffect(() => {
    if (area) document.title = `${area.title}, Trilemma`
    // A page that is loaded again stands where it stood; another area begins at its top.
    if (shown.current !== area) window.scrollTo(0, 0)
    shown.current = area
  }, [area])
  if (!area) return undefined
  return (
    <main className={styles['main']} id="answer" tabIndex={-1} data-area={name} inert={props.covered}>
      <p className={styles['question']}>
        {number} {area.question}
      </p>
      <ErrorBoundary what={`The area ${area.title}`} resetOn={props.evaluation}>
        {area.kind !== 'planned' ? (
          props.open.id === area.id ? (
            <Built {...props} />
          ) : (
            <p className={styles['loading']}>Loading the view</p>
          )
        ) : (
          <Planned id={area.id} title={area.title} evaluation={props.evaluation} />
        )}
      </ErrorBoundary>
    </main>
  )
}
