import { lazy, Suspense, useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import { Later } from '../../ui/Later.tsx'
import type { ViewProps } from '../decision.ts'
import { ReservedPictures, type Tab } from './ReservedPictures.tsx'
import type { Drawn } from './pictures.ts'
import type { TradeoffModel } from './present.ts'
import styles from './View.module.css'
import { wayTaken } from './way-taken.ts'

/** The answer and its figures come first; the pictures follow into the space that is kept for them. */
const Pictures = lazy(async () => ({ default: (await import('./Pictures.tsx')).Pictures }))
const NothingFits = lazy(async () => ({ default: (await import('./NothingFits.tsx')).NothingFits }))
const WayTaken = lazy(async () => ({ default: (await import('./WayTaken.tsx')).WayTaken }))
const Options = lazy(async () => ({ default: (await import('./Options.tsx')).Options }))
const Article = lazy(async () => ({ default: (await import('./Article.tsx')).Article }))

/** Height kept for a row of the table before it is there, px. */
const lowestRow = 48

const nothing = (): void => {}

const fits = ({ reading }: Pick<TradeoffModel, 'reading'>): boolean => reading.evaluation.winner !== undefined
const isCrossing = (now: Drawn, shown: Drawn): boolean => fits(now) !== fits(shown)

type TradeoffView = ViewProps<TradeoffModel>

/** The answer to "which corner do we give up": the pictures, or where nothing fits the ways out; the options with their figures. */
export function View({ model, later, actions, updating, moving, onPicture, lastChange, ...marks }: TradeoffView) {
  const { selected, onSelect, highlighted, onHighlight = nothing } = marks
  const [tab, setTab] = useState<Tab>('map')
  const [applied, setApplied] = useState(false)
  const nothingFits = !fits(later)
  const taken = nothingFits ? undefined : wayTaken(lastChange)
  const apply: typeof actions.setInputs = (values, label) => {
    setApplied(true)
    actions.setInputs(values, label)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // A dialog that a view opens lies elsewhere on the page, but its keys come through here.
    const inside = event.nativeEvent.composedPath().includes(event.currentTarget)
    if (event.key === 'Escape' && taken !== undefined && inside && !event.defaultPrevented) actions.undo()
  }
  const shared = { actions, updating, onPicture }
  const table = useMemo(() => ({ drawn: later.drawn, actions }), [later, actions])
  const select = useCallback(
    (option: string) => onSelect?.(option === selected ? undefined : option),
    [onSelect, selected],
  )
  return (
    <div className={styles['view']} data-tab={nothingFits ? undefined : tab} onKeyDown={onKeyDown} role="presentation">
      <Suspense>
        {taken !== undefined && <WayTaken label={taken} takesFocus={applied} onUndo={actions.undo} />}
      </Suspense>
      <Suspense fallback={<ReservedPictures watchWidth={actions.watchWidth} />}>
        {nothingFits ? (
          <NothingFits
            model={later}
            onApply={apply}
            highlight={highlighted ?? selected}
            onHighlight={onHighlight}
            {...shared}
          />
        ) : (
          <Pictures
            {...{ now: model.reading, drawn: later.drawn, tab, onTab: setTab, selected, onHighlight }}
            {...shared}
            highlight={highlighted}
            onSelect={select}
            moving={moving === true}
          />
        )}
      </Suspense>
      <Suspense fallback={<div style={{ minHeight: later.drawn.shown.length * lowestRow }} />}>
        {!nothingFits && <Later of={table}>{(shown) => <Options {...shown} {...{ onPicture, selected }} />}</Later>}
        <Later of={later.drawn} isDue={isCrossing}>
          {(drawn) => <Article drawn={drawn} />}
        </Later>
      </Suspense>
    </div>
  )
}
