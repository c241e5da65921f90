import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type MouseEvent } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { flipsOf } from '../../alternatives/flip.ts'
import { trackedIds } from '../../alternatives/track.ts'
import type { ShownPicture, TakePicture } from '../../decisions/decision.ts'
import { decisions } from '../../decisions/index.ts'
import { changedInputs } from '../../scenario/presets.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { app, useDraws, useFlips, useLive, useStatus, useTracks } from '../use-app.ts'
import { Announcer } from './Announcer.tsx'
import { AppBar } from './AppBar.tsx'
import { ChangeBar } from './ChangeBar.tsx'
import { assigned, grey, slotOf, type Palette } from './colours.ts'
import { Notices } from './Notices.tsx'
import { Panel } from './panel/Panel.tsx'
import { copyCard } from './share/copy-card.ts'
import { useFileDrop } from './share/use-file-drop.ts'
import { hold, watchWidth } from './platform.ts'
import { StatusBar } from './StatusBar.tsx'
import { Strip } from './Strip.tsx'
import { today } from './today.ts'
import { useUndoKeys } from './undo-keys.ts'
import { WhyPanel } from './WhyPanel.tsx'
import styles from './Workbench.module.css'

const [decision] = decisions
const View = lazy(async () => ({ default: (await decision.loadView()).View }))
const OriginDialog = lazy(async () => ({ default: (await import('./OriginDialog.tsx')).OriginDialog }))
const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog.tsx')).ShareDialog }))
const ExportDialog = lazy(async () => ({ default: (await import('./share/ExportDialog.tsx')).ExportDialog }))
const InputDialog = lazy(async () => ({ default: (await import('./InputDialog.tsx')).InputDialog }))

/** The rows of the panel ask for tracks; here they are only read. */
const noTracks: readonly string[] = []

/** Colours stay with their options from one evaluation to the next. */
function useColours(shown: readonly string[]): (option: string) => string {
  const [before, setBefore] = useState<Palette>(new Map())
  const palette = assigned(before, shown)
  if (palette !== before) setBefore(palette)
  return useMemo(() => (option: string) => palette.get(option) ?? grey, [palette])
}

/** A press on any figure, wherever a view shows it. */
function useFigurePresses(open: (figure: string) => void): void {
  useEffect(() => {
    const listening = new AbortController()
    const onPress = ({ target }: Event) => {
      const figure =
        target instanceof Element ? target.closest<HTMLElement>('[data-figure]')?.dataset['figure'] : undefined
      if (figure !== undefined) open(figure)
    }
    document.addEventListener('click', onPress, { signal: listening.signal })
    return () => listening.abort()
  }, [open])
}

function useReading(evaluation: Evaluation) {
  const { draws, updating } = useDraws()
  const complete = useFlips()
  const { tracks } = useTracks(noTracks)
  const model = useMemo(() => {
    const searching = trackedIds.some((id) => !(id in tracks))
    const flips = complete.length > 0 ? complete : flipsOf(evaluation, Object.values(tracks))
    const assessment = decision.assess({
      evaluation,
      draws,
      flips,
      tracks,
      searching,
      changed: changedInputs(evaluation.scenario).length,
      today: today(),
    })
    return { assessment, model: decision.present(assessment) }
  }, [evaluation, draws, complete, tracks])
  return { ...model, updating }
}

/** The whole workbench: inputs at the left, the answer in the middle, why at the right. */
export function Workbench({ evaluation }: { readonly evaluation: Evaluation }) {
  const [figure, setFigure] = useState<string>()
  const [input, setInput] = useState<string>()
  const [said, setSaid] = useState('')
  const [dialog, setDialog] = useState<'share' | { readonly picture?: ShownPicture }>()
  const status = useStatus()
  const live = useLive()
  const { assessment, model, updating } = useReading(evaluation)
  const colourOf = useColours(model.options)
  useFigurePresses(setFigure)
  useUndoKeys()
  const close = useCallback(() => setDialog(undefined), [])
  useFileDrop(setSaid, close)

  const actions = useMemo(
    () => ({
      setInputs: (values: Parameters<typeof app.setInputs>[0], label: string) => void app.setInputs(values, label),
      moveInputs: (values: Parameters<typeof app.moveInputs>[0], label: string) => void app.moveInputs(values, label),
      beginGesture: app.beginGesture,
      endGesture: app.endGesture,
      colourOf,
      slotOf: (option: string) => slotOf(colourOf(option)),
      watchWidth,
      hold,
    }),
    [colourOf],
  )
  const takePicture: TakePicture = async (picture, to) => {
    if (to === 'clipboard') return copyCard({ evaluation, model, slotOf: actions.slotOf }, picture)
    setDialog({ picture })
    return ''
  }
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
      <a className={styles['skip']} href="#inputs" onClick={skipTo('inputs')}>
        Skip to the inputs
      </a>
      <div className={styles['top']}>
        <AppBar
          changeBar={<ChangeBar evaluation={evaluation} />}
          onShare={() => setDialog('share')}
          onExport={() => setDialog({})}
        />
        <Notices said={said} onSaid={() => setSaid('')} />
        <Strip
          evaluation={evaluation}
          cells={[{ id: decision.id, title: decision.title, answer: assessment.answer }]}
          open={decision.id}
          goodEnough={assessment.sure?.goodEnough}
        />
      </div>
      <div className={styles['body']}>
        <div className={styles['inputs']}>
          <ErrorBoundary what="The scenario panel" resetOn={evaluation}>
            <Panel evaluation={evaluation} colourOf={colourOf} onOrigin={setInput} />
          </ErrorBoundary>
        </div>
        <main className={styles['main']} id="answer" tabIndex={-1}>
          <p className={styles['question']}>1 {decision.question}</p>
          <h1 className={styles['message']} data-state={model.headline.state}>
            <PhraseText phrase={model.headline.message} />
          </h1>
          <p className={styles['plotted']}>{model.plotted}</p>
          <ErrorBoundary what={`The view ${decision.title}`} resetOn={evaluation}>
            <Suspense fallback={<p className={styles['plotted']}>Loading the table</p>}>
              <View model={model} actions={actions} updating={updating} onPicture={takePicture} />
            </Suspense>
          </ErrorBoundary>
        </main>
        <div className={styles['why']} data-updating={updating || undefined}>
          <ErrorBoundary what="The reasons" resetOn={evaluation}>
            <WhyPanel blocks={model.blocks} colourOf={colourOf} />
          </ErrorBoundary>
        </div>
      </div>
      <StatusBar />
      <Announcer evaluation={evaluation} live={live} />
      <Suspense>
        {figure !== undefined && (
          <OriginDialog
            evaluation={evaluation}
            figure={figure}
            onFigure={setFigure}
            onClose={() => setFigure(undefined)}
          />
        )}
        {dialog === 'share' && (
          <ShareDialog
            evaluation={evaluation}
            flips={assessment.reading.flips}
            onClose={close}
            onOpened={(sentence) => {
              setSaid(sentence)
              close()
            }}
          />
        )}
        {dialog !== undefined && dialog !== 'share' && (
          <ExportDialog
            evaluation={evaluation}
            model={model}
            flips={assessment.reading.flips}
            slotOf={actions.slotOf}
            picture={dialog.picture}
            onClose={close}
          />
        )}
        {input !== undefined && <InputDialog id={input} onClose={() => setInput(undefined)} />}
      </Suspense>
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
