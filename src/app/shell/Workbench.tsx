import { Activity, memo, useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { ViewActions } from '../../decisions/decision.ts'
import { useLater } from '../../ui/Later.tsx'
import { flippedOf } from '../cells.ts'
import { differing } from '../differing.ts'
import { app, useBaseline } from '../use-app.ts'
import { Announcer } from './Announcer.tsx'
import { AppBar } from './AppBar.tsx'
import { Area } from './Area.tsx'
import { ChangeBar } from './ChangeBar.tsx'
import { Columns } from './Columns.tsx'
import { slotOf as slotOfColour } from './colours.ts'
import { Dialogs, type OpenDialog } from './Dialogs.tsx'
import { HintLine, News } from './first-visit/HintLine.tsx'
import { nothing } from './first-visit/plan.ts'
import { Keys } from './keys/Keys.tsx'
import { registry } from './keys/use-action.ts'
import { lateDialog, latePart } from './LatePart.tsx'
import { Marks } from './Marks.tsx'
import { Notices } from './Notices.tsx'
import { PhoneChips, PhoneVerdict } from './PhoneStrip.tsx'
import { hold, watchWidth } from './platform.ts'
import { SkipLinks } from './SkipLinks.tsx'
import { Stage } from './Stage.tsx'
import { StatusBar } from './StatusBar.tsx'
import { Strip } from './Strip.tsx'
import { usePictures } from './use-pictures.ts'
import { AreasNow, useAreas, type Areas } from './use-areas.ts'
import { useColours } from './use-colours.ts'
import { useFigurePresses } from './use-figure-presses.ts'
import { usePresenting } from './use-presenting.ts'
import { useSides } from './use-sides.ts'
import { useTopHeight } from './use-top-height.ts'
import { useWidthClass } from './use-width.ts'
import styles from './Workbench.module.css'

const FirstVisit = latePart(
  'What is offered on a first visit',
  () => import('./first-visit/FirstVisit.tsx'),
  ({ FirstVisit }) => FirstVisit,
  true,
)
const Present = lateDialog(
  'The presentation',
  () => import('./present/Present.tsx'),
  ({ Present }) => Present,
)
const Paper = latePart(
  'The page for paper',
  () => import('./print/Paper.tsx'),
  ({ Paper }) => Paper,
  true,
)

/** What any view may do, the same object as long as the colours are the same. */
function useActions(colourOf: (option: string) => string): ViewActions {
  return useMemo(
    () => ({
      setInputs: (values, label) => void app.setInputs(values, label),
      moveInputs: (values, label) => void app.moveInputs(values, label),
      beginGesture: app.beginGesture,
      endGesture: app.endGesture,
      undo: app.undo,
      openPair: app.openPair,
      openArea: app.openArea,
      changeRecord: app.changeRecord,
      writeRecord: app.writeRecord,
      endWriting: app.endWriting,
      addNote: app.addNote,
      removeNote: app.removeNote,
      address: app.address,
      takeAdr: async (...taken) => (await import('./share/take-record.ts')).takeAdr(...taken),
      takeJson: async (...taken) => (await import('./share/take-record.ts')).takeJson(...taken),
      print: () => registry.run('print'),
      colourOf,
      slotOf: (option) => slotOfColour(colourOf(option)),
      watchWidth,
      hold,
    }),
    [colourOf],
  )
}

/** Inputs at the left, the open area in the middle, why at the right, as the areas were a few frames ago. */
const Page = memo(function Page({ areas }: { readonly areas: Areas }) {
  const [said, setSaid] = useState('')
  const [dialog, setDialog] = useState<OpenDialog>()
  const { presenting, ...room } = usePresenting()
  const [shown, setShown] = useState(nothing)
  const baseline = useBaseline()
  const width = useWidthClass()
  const { sides, toggle } = useSides(width)
  const top = useTopHeight()
  const { reading, updating, outdated, cells, compared, summed } = areas
  const { evaluation } = reading
  const open = areas.open()
  const { presented } = open
  const colourOf = useColours(presented)
  const actions = useActions(colourOf)
  const { slotOf } = actions
  const openFigure = useCallback((figure: string) => setDialog({ kind: 'figure', figure }), [])
  const view = { reading, open, summed, colourOf, slotOf }
  const from = useMemo(() => ({ evaluation, open, slotOf, outdated }), [evaluation, open, slotOf, outdated])
  const takePicture = usePictures(from, (picture) => setDialog({ kind: 'export', picture }))
  const openInput = useCallback((id: string) => setDialog({ kind: 'input', id }), [])
  const share = useCallback(() => setDialog({ kind: 'share' }), [])
  const exportPicture = useCallback(() => setDialog({ kind: 'export' }), [])
  const clear = useCallback(() => setSaid(''), [])
  const isPhone = width === 'phone'
  const isNarrow = isPhone || width === 'narrow'
  const news = useMemo(
    () => (
      <News fresh={shown.reason}>{shown.line ? <HintLine /> : <ChangeBar {...{ evaluation, cells, compared }} />}</News>
    ),
    [shown, evaluation, cells, compared],
  )
  useFigurePresses(openFigure)
  return (
    <Stage pulse={shown.pulse && !presenting}>
      <Activity mode={presenting === 'shown' ? 'hidden' : 'visible'}>
        <SkipLinks showInputs={() => !isPhone && !sides.left && flushSync(() => toggle('left'))} />
        <div ref={top} className={styles['top']} data-top="">
          <AppBar changeBar={!isNarrow && news} onShare={share} onExport={exportPicture} />
          <Notices said={said} onSaid={clear} />
          {isPhone ? <PhoneVerdict /> : <Strip />}
        </div>
        {isPhone && <PhoneChips />}
        <Marks evaluation={evaluation}>
          <Columns
            {...{ width, evaluation, colourOf, updating, sides, onToggle: toggle }}
            presented={presented}
            changed={differing(evaluation.scenario, baseline).length}
            hint={isPhone && shown.line ? <HintLine /> : undefined}
            changes={isNarrow && news}
            onOrigin={openInput}
            renderArea={(beneath, covered) => (
              <Area {...{ areas, actions, beneath, covered }} onPicture={takePicture} />
            )}
          />
        </Marks>
        <StatusBar />
        <FirstVisit evaluation={evaluation} flipped={flippedOf(cells).length > 0} onShown={setShown} />
      </Activity>
      <Announcer />
      {presenting && <Present {...view} {...room} onOrigin={openInput} />}
      <Paper {...view} />
      <Keys {...{ reading, cells, colourOf }} shown={presented.options} onDialog={setDialog} onSaid={setSaid} />
      <Dialogs {...{ dialog, reading, from }} onDialog={setDialog} onSaid={setSaid} />
    </Stage>
  )
})

/** A page of a state in which nothing fits is no earlier page of one in which something does. */
const isOtherPage = (now: Areas, drawn: Areas): boolean => fits(now) !== fits(drawn)
const fits = ({ reading }: Areas): boolean => reading.evaluation.winner !== undefined

/**
 * The whole workbench. Answers, inputs and what is under a hand are drawn at once; everything else follows between the
 * moves of a hand, so that none of them waits.
 */
export function Workbench({ evaluation }: { readonly evaluation: Evaluation }) {
  const now = useAreas(evaluation)
  const later = useLater(now, isOtherPage)
  return (
    <AreasNow value={now}>
      <Page areas={later} />
    </AreasNow>
  )
}
