import { useCallback, useMemo, useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { ViewActions } from '../../decisions/decision.ts'
import { differing } from '../differing.ts'
import { app, useBaseline, useDraws, useLive, useStatus } from '../use-app.ts'
import { Announcer } from './Announcer.tsx'
import { AppBar } from './AppBar.tsx'
import { Area } from './Area.tsx'
import { ChangeBar } from './ChangeBar.tsx'
import { Columns } from './Columns.tsx'
import { assigned, grey, slotOf, type Palette } from './colours.ts'
import { Dialogs, type OpenDialog } from './Dialogs.tsx'
import { Keys } from './keys/Keys.tsx'
import { Marks } from './Marks.tsx'
import { Notices } from './Notices.tsx'
import { PhoneChips, PhoneVerdict } from './PhoneStrip.tsx'
import { useFileDrop } from './share/use-file-drop.ts'
import { hold, watchWidth } from './platform.ts'
import { StatusBar } from './StatusBar.tsx'
import { Strip } from './Strip.tsx'
import { usePictures } from './use-pictures.ts'
import { useAreas } from './use-areas.ts'
import { useFigurePresses } from './use-figure-presses.ts'
import { useSides } from './use-sides.ts'
import { useTopHeight } from './use-top-height.ts'
import { useWidthClass } from './use-width.ts'
import styles from './Workbench.module.css'

/** Colours stay with their options from one evaluation to the next. */
function useColours(shown: readonly string[]): (option: string) => string {
  const [before, setBefore] = useState<Palette>(new Map())
  const palette = assigned(before, shown)
  if (palette !== before) setBefore(palette)
  return useMemo(() => (option: string) => palette.get(option) ?? grey, [palette])
}

/** What any view may do, the same object as long as the colours are the same. */
function useActions(colourOf: (option: string) => string): ViewActions {
  return useMemo(
    () => ({
      setInputs: (values, label) => void app.setInputs(values, label),
      moveInputs: (values, label) => void app.moveInputs(values, label),
      beginGesture: app.beginGesture,
      endGesture: app.endGesture,
      undo: app.undo,
      colourOf,
      slotOf: (option) => slotOf(colourOf(option)),
      watchWidth,
      hold,
    }),
    [colourOf],
  )
}

/** The whole workbench: inputs at the left, the open area in the middle, why at the right. */
export function Workbench({ evaluation }: { readonly evaluation: Evaluation }) {
  const [said, setSaid] = useState('')
  const [dialog, setDialog] = useState<OpenDialog>()
  const status = useStatus()
  const live = useLive()
  const { updating } = useDraws()
  const baseline = useBaseline()
  const width = useWidthClass()
  const { sides, toggle } = useSides(width)
  const top = useTopHeight()
  const { reading, cells, compared, open } = useAreas(evaluation)
  const { presented } = open
  const colourOf = useColours(presented.options)
  const actions = useActions(colourOf)
  const close = useCallback(() => setDialog(undefined), [])
  const openFigure = useCallback((figure: string) => setDialog({ kind: 'figure', figure }), [])
  const takePicture = usePictures(reading, actions.slotOf, (picture) => setDialog({ kind: 'export', picture }))
  const openInput = useCallback((id: string) => setDialog({ kind: 'input', id }), [])
  useFigurePresses(openFigure)
  useFileDrop(setSaid, close)
  return (
    <div
      className={styles['workbench']}
      data-fingerprint={status.fingerprint}
      data-draws={status.drawsFingerprint}
      data-computing={status.computing}
      data-live={live || undefined}
    >
      <a className={styles['skip']} href="#answer" onClick={skipTo('answer')}>
        Skip to the answer
      </a>
      <a
        className={styles['skip']}
        href="#inputs"
        onClick={(event) => {
          if (width !== 'phone' && !sides.left) flushSync(() => toggle('left'))
          skipTo('inputs')(event)
        }}
      >
        Skip to the inputs
      </a>
      <div ref={top} className={styles['top']} data-top="">
        <AppBar
          changeBar={<ChangeBar evaluation={evaluation} cells={cells} compared={compared} />}
          onShare={() => setDialog({ kind: 'share' })}
          onExport={() => setDialog({ kind: 'export' })}
        />
        <Notices said={said} onSaid={() => setSaid('')} />
        {width === 'phone' ? (
          <PhoneVerdict evaluation={evaluation} cells={cells} />
        ) : (
          <Strip evaluation={evaluation} cells={cells} />
        )}
      </div>
      {width === 'phone' && <PhoneChips cells={cells} />}
      <Marks>
        <Columns
          {...{ width, evaluation, colourOf, updating, sides, onToggle: toggle }}
          blocks={presented.blocks}
          changed={differing(evaluation.scenario, baseline).length}
          onOrigin={openInput}
          renderArea={(beneath, covered) => (
            <Area {...{ evaluation, open, actions, updating, beneath, covered }} onPicture={takePicture} />
          )}
        />
      </Marks>
      <StatusBar />
      <Announcer cells={cells} live={live} />
      <Keys {...{ reading, cells, colourOf }} shown={presented.options} onDialog={setDialog} onSaid={setSaid} />
      <Dialogs {...{ dialog, reading }} slotOf={actions.slotOf} onDialog={setDialog} onSaid={setSaid} />
    </div>
  )
}

/** The fragment of the address belongs to the link, so the skip links move the focus themselves. */
const skipTo = (id: string) => (event: MouseEvent) => {
  event.preventDefault()
  const target = document.getElementById(id)
  target?.focus()
  target?.scrollIntoView()
}
