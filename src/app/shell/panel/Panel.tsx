import { useRef, useState, type FocusEvent, type PointerEvent } from 'react'
import { isTracked } from '../../../alternatives/track.ts'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { useAction } from '../keys/use-action.ts'
import { latePart } from '../LatePart.tsx'
import { byGroup } from './groups.ts'
import { IdleInputs } from './IdleInputs.tsx'
import { InputGroup } from './InputGroup.tsx'
import { OpenRowMenu } from './OpenRowMenu.tsx'
import { PanelHead } from './PanelHead.tsx'
import styles from './Panel.module.css'
import { focusRow, rowIn } from './focus-row.ts'
import type { Sought } from './sought.ts'
import { useArrangement, type Arranged, type Hand } from './use-arrangement.ts'
import { useRowMenu } from './use-row-menu.ts'
import { useRowSource, type RowSource } from './use-row-source.ts'

const AllInputs = latePart(
  'The list of all inputs',
  () => import('./AllInputs.tsx'),
  ({ AllInputs }) => AllInputs,
  false,
  ({ onClose }) => onClose(),
)

interface PanelProps {
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (parameter: string) => void
}

interface ListProps {
  readonly arranged: Arranged
  readonly source: RowSource
}

/**
 * The inputs that matter for the open view. When they are counted the usual ones give way as a whole: rows that are new
 * in their places move none, rows that are carried there would.
 */
function FirstInputs({ arranged: { arrangement, bearings, changed }, source }: ListProps) {
  return (
    <>
      {byGroup(arrangement.first).map(([group, ids]) => (
        <InputGroup key={`${arrangement.by} ${group}`} {...{ group, ids, source, changed }} />
      ))}
      {bearings.size === 0 && <p className={styles['none']}>Counting which inputs change the answer</p>}
      <IdleInputs ids={arrangement.idle.filter((id) => !arrangement.first.includes(id))} {...{ source, bearings }} />
    </>
  )
}

/** What of the panel has the focus: a row, by its input, or anything else of it; undefined: nothing of it. */
const focusIn = (panel: Element, target: EventTarget | null): { readonly input: string | undefined } | undefined => {
  if (!(target instanceof Element) || !panel.contains(target)) return undefined
  return { input: target.closest<HTMLElement>('[data-input]')?.dataset['input'] }
}

/** Is a hand in here, and on which input? The menu of a row (`opened`) counts as its row, a dialog does not count. */
function useHand(opened: string | undefined) {
  const [pointed, setPointed] = useState(false)
  const [focus, setFocus] = useState<ReturnType<typeof focusIn>>()
  const hand: Hand = { held: pointed || focus !== undefined || opened !== undefined, focused: opened ?? focus?.input }
  return {
    hand,
    hands: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: ({ currentTarget }: PointerEvent) => {
        setPointed(false)
        // A button that went with its press has told nobody that it lost the focus.
        if (!currentTarget.contains(document.activeElement)) setFocus(undefined)
      },
      onFocus: ({ currentTarget, target }: FocusEvent) => setFocus(focusIn(currentTarget, target)),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocus(focusIn(currentTarget, relatedTarget)),
    },
  }
}

/** The inputs of the scenario: those that matter for the open view, and on demand all of them. */
export function Panel({ evaluation, colourOf, onOrigin }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const [sought, setSought] = useState<Sought>()
  const { actions, opened, close } = useRowMenu(onOrigin)
  const { hand, hands } = useHand(opened?.id)
  const arranged = useArrangement(evaluation.scenario, hand)
  const counted = arranged.bearings.size > 0
  const shown = sought ? parameters.map(({ id }) => id) : arranged.arrangement.first
  const source = useRowSource(evaluation, shown.filter(isTracked), colourOf, actions)
  const seek = (what: Omit<Sought, 'turn'>) => setSought((last) => ({ ...what, turn: (last?.turn ?? 0) + 1 }))
  useAction('find-input', () => seek({ search: true }))
  useAction('show-input', (input) => {
    const row = rowIn(panel.current, input)
    if (row) focusRow(row)
    else seek({ input })
  })
  const first = <FirstInputs arranged={arranged} source={source} />

  return (
    <section
      ref={panel}
      className={styles['panel']}
      aria-label="Scenario"
      id="inputs"
      tabIndex={-1}
      data-updating={source.updating || undefined}
      {...hands}
    >
      <PanelHead scenario={evaluation.scenario} shown={sought || !counted ? undefined : shown.length} />
      <div className={styles['list']}>
        {sought ? (
          <AllInputs
            key={sought.input === undefined ? 'all' : sought.turn}
            {...{ arranged, source, sought }}
            meanwhile={first}
            onClose={() => setSought(undefined)}
          />
        ) : (
          first
        )}
      </div>
      {counted && !sought && (
        <footer className={styles['foot']}>
          <button type="button" className={styles['quiet']} onClick={() => seek({})}>
            All {parameters.length} inputs
          </button>
        </footer>
      )}
      <OpenRowMenu {...{ opened, onOrigin }} onClose={close} />
    </section>
  )
}
