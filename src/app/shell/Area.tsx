import { Suspense, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { TakePicture, ViewActions } from '../../decisions/decision.ts'
import { areas, summary } from '../../decisions/index.ts'
import { late } from '../../decisions/late.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { app, useHighlighted, useHistory, useLive, useSelection } from '../use-app.ts'
import { loadAgain } from './BuiltAreas.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { viewOf } from './LateView.tsx'
import { AreasNow, useAreasNow, type Areas } from './use-areas.ts'
import { useFigureFocus } from './use-figure-focus.ts'
import { useWidthClass } from './use-width.ts'
import styles from './Workbench.module.css'

const plannedPage = late(async () => ({ View: (await import('./PlannedArea.tsx')).PlannedArea }))
const PlannedArea = viewOf(plannedPage)

interface AreaProps {
  /** As the page is drawn. */
  readonly areas: Areas
  readonly actions: ViewActions
  readonly onPicture: TakePicture
  /** Stands between the message and the view: reasons that have no column of their own. */
  readonly beneath?: ReactNode
  /** Something lies over all of it, so nothing in it can have the focus. */
  readonly covered?: boolean
}

/** Question, message, and the view of an area that is built. */
function Built({ areas, actions, onPicture, beneath }: AreaProps) {
  const now = useAreasNow()
  const moving = useLive()
  const later = areas.open()
  // A page that sums up all others is no part of a moving answer, and another area comes with its whole page.
  const isNow = now.name === areas.name && !(moving && later.id === summary.id) && now.open().id === later.id
  const open = isNow ? now.open() : later
  const { presented, render } = open
  // Only a hand that moves something is faster than the page.
  const behind = moving ? later : open
  const isOther = presented.headline.state !== behind.presented.headline.state
  const selected = useSelection(now.reading.evaluation)
  const highlighted = useHighlighted()
  const { undo: lastChange } = useHistory()
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
        <PhraseText phrase={(isOther ? presented : behind.presented).plotted} />
      </p>
      {beneath}
      <Suspense fallback={<p className={styles['loading']}>Loading the view</p>}>
        {/* No view reads the areas: React need not look through all of it for whoever does. */}
        <AreasNow value={areas}>
          {render({ actions, updating: areas.updating, moving, onPicture, lastChange, ...marks }, behind)}
        </AreasNow>
      </Suspense>
    </>
  )
}

interface PlannedProps {
  readonly id: string
  readonly title: string
  readonly evaluation: Evaluation
}

function Planned({ id, title, evaluation }: PlannedProps) {
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

/** An area that is built, once all it needs is there; what failed is said by whoever catches it. */
function Opened({ id, ...props }: { readonly id: string } & AreaProps) {
  const { failure, open } = props.areas
  if (failure) throw failure
  if (open().id !== id) return <p className={styles['loading']}>Loading the view</p>
  return <Built {...props} />
}

/** The open area, in the middle of the workbench. */
export function Area(props: AreaProps) {
  const { name, failure, reading } = props.areas
  const { evaluation } = reading
  const number = areas.findIndex(({ id }) => id === name)
  const area = areas[number]
  const shown = useRef(area)
  const tried = useMemo(() => [evaluation, name, failure], [evaluation, name, failure])
  const again = () => {
    loadAgain(name)
    if (plannedPage.failure()) void plannedPage.load()
  }
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
      <ErrorBoundary what={`The area ${area.title}`} resetOn={tried} onAgain={again}>
        {area.kind === 'planned' ? (
          <Planned id={area.id} title={area.title} evaluation={evaluation} />
        ) : (
          <Opened id={area.id} {...props} />
        )}
      </ErrorBoundary>
    </main>
  )
}
