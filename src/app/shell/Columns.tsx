import { Activity, lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import type { Presented } from '../../decisions/decision.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Later } from '../../ui/Later.tsx'
import styles from './Columns.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FoldedInputs } from './FoldedInputs.tsx'
import type { Height } from './sheet/heights.ts'
import type { WidthClass } from './widths.ts'
import { WhyBelow, WhyLine } from './WhyPlaces.tsx'
import { WhyPanel } from './WhyPanel.tsx'

/** An answer is read before an input is moved: asked for at once, and waited for by nobody. */
const panelArrives = import('./panel/Panel.tsx')
const Panel = lazy(async () => ({ default: (await panelArrives).Panel }))

/** Only telephones need it. */
const Sheet = lazy(async () => ({ default: (await import('./sheet/Sheet.tsx')).Sheet }))

interface SideProps {
  readonly side: 'left' | 'right'
  readonly name: string
  /** Beside the name while it is hidden: how many inputs were changed. */
  readonly badge?: string | undefined
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A column that can be folded to a rail; the same button brings it back. Its content keeps its state meanwhile. */
function Side({ side, name, badge, open, onToggle, children }: SideProps) {
  const key = side === 'left' ? '[' : ']'
  return (
    <div className={styles['side']} data-side={side} data-open={open || undefined}>
      <div className={styles['stays']}>
        <Activity mode={open ? 'visible' : 'hidden'}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- reasons may hold nothing to press: keys scroll them all the same */}
          <div className={styles['scroller']} tabIndex={side === 'right' ? 0 : undefined}>
            {children}
          </div>
        </Activity>
        <button
          type="button"
          className={open ? styles['fold'] : styles['rail']}
          aria-expanded={open}
          aria-label={`${open ? 'Hide' : 'Show'} the ${name.toLowerCase()}${badge === undefined ? '' : `, ${badge}`}`}
          title={`${open ? 'Hide' : 'Show'} the ${name.toLowerCase()} ( ${key} )`}
          onClick={onToggle}
        >
          <Icon name="chevron" />
          {!open && <span>{name}</span>}
          {!open && badge !== undefined && <small>{badge}</small>}
        </button>
      </div>
    </div>
  )
}

type Reasons = Pick<ColumnsProps, 'presented' | 'colourOf'> & { readonly fits: boolean }

/** Reasons of a state in which nothing fits are none of one in which something does. */
const areOtherReasons = (now: Reasons, shown: Reasons): boolean => now.fits !== shown.fits

export interface ColumnsProps {
  readonly width: WidthClass
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (parameter: string) => void
  /** Inputs that differ from the baseline. */
  readonly changed: number
  readonly presented: Presented
  readonly updating: boolean
  /** What changed, where the row at the top has no room for it. */
  readonly changes?: ReactNode
  /** Said in the head of the sheet on a first visit. */
  readonly hint?: ReactNode
  readonly sides: { readonly left: boolean; readonly right: boolean }
  readonly onToggle: (side: 'left' | 'right') => void
  /** The open area; what it is given stands between its message and its view. */
  readonly renderArea: (beneath: ReactNode, covered: boolean) => ReactNode
}

/** Inputs, area and reasons, each where the width has room for it. The area stays the same one at every width. */
export function Columns(props: ColumnsProps) {
  const { width, evaluation, colourOf, onOrigin, changed, presented, sides, onToggle } = props
  const [height, setHeight] = useState<Height>('two')
  const fits = evaluation.winner !== undefined
  const inputs = useMemo(() => ({ evaluation, colourOf }), [evaluation, colourOf])
  const reasons = useMemo(() => ({ presented, colourOf, fits }), [presented, colourOf, fits])
  const badge = changed === 0 ? undefined : counted(changed, 'input') + ' changed'
  const panel = (
    <ErrorBoundary what="The scenario panel" resetOn={evaluation}>
      {props.changes && (
        <section className={styles['changes']} aria-label="Changes">
          {props.changes}
        </section>
      )}
      <Suspense fallback={<section aria-label="Scenario" aria-busy id="inputs" tabIndex={-1} data-updating="" />}>
        <Later of={inputs}>{(shown) => <Panel {...shown} onOrigin={onOrigin} />}</Later>
      </Suspense>
    </ErrorBoundary>
  )
  const why = (
    <ErrorBoundary what="The reasons" resetOn={evaluation}>
      <Later of={reasons} isDue={areOtherReasons}>
        {(shown) => <WhyPanel presented={shown.presented} colourOf={shown.colourOf} />}
      </Later>
    </ErrorBoundary>
  )
  const isPhone = width === 'phone'
  const folded = isPhone ? height === 'two' : !sides.left
  const below = { presented, open: sides.right, onToggle: () => onToggle('right') }
  return (
    <div className={styles['body']} data-width={width} data-updating={props.updating || undefined}>
      {folded && <FoldedInputs onUnfold={() => (isPhone ? setHeight('full') : onToggle('left'))} />}
      {isPhone ? (
        <Suspense>
          <Sheet {...{ evaluation, presented, colourOf, onOrigin, height, hint: props.hint }} onHeight={setHeight}>
            {panel}
          </Sheet>
        </Suspense>
      ) : (
        <Side side="left" name="Inputs" badge={badge} open={sides.left} onToggle={() => onToggle('left')}>
          {panel}
        </Side>
      )}
      {props.renderArea(width === 'middle' && <WhyLine {...below}>{why}</WhyLine>, isPhone && height === 'full')}
      {width === 'wide' && (
        <Side side="right" name="Reasons" open={sides.right} onToggle={() => onToggle('right')}>
          {why}
        </Side>
      )}
      {(width === 'narrow' || isPhone) && <WhyBelow {...below}>{why}</WhyBelow>}
    </div>
  )
}
