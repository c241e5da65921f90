import { useEffect, useRef, useState, type RefObject } from 'react'
import type { OptionSlot, Picture as Drawn, Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import type { Cell } from '../../cells.ts'
import { shownName } from '../../share-name.ts'
import { app, useArea } from '../../use-app.ts'
import type { OpenArea, OpenSummary } from '../BuiltAreas.tsx'
import { PinnedRows, usePinnedInputs } from '../PinnedRows.tsx'
import { PlannedArea } from '../PlannedArea.tsx'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { useHeld } from '../use-held.ts'
import { Because } from './Because.tsx'
import { turned } from './keys.ts'
import styles from './Present.module.css'
import { QrLarge } from './QrLarge.tsx'
import { RoomTools } from './RoomTools.tsx'
import { roomTheme, type Ground } from './room-theme.ts'
import { RoomStrip } from './RoomStrip.tsx'
import { roomScale } from './scale.ts'
import { useBox, useScreenHeight } from './use-box.ts'
import { useRoomKeys } from './use-room-keys.ts'

interface PresentProps {
  readonly reading: Reading
  /** The open area, or where it is not built the one that all rest on. */
  readonly open: OpenArea
  readonly summed: () => OpenSummary | undefined
  readonly cells: readonly Cell[]
  readonly colourOf: (option: string) => string
  readonly slotOf: (option: string) => OptionSlot
  readonly onOrigin: (parameter: string) => void
  readonly onLeave: () => void
}

const pinnedInRoom = 3

function Picture({ chart, ground }: { readonly chart: Drawn | undefined; readonly ground: Ground }) {
  const { place, width, height } = useBox()
  const screen = useScreenHeight()
  return (
    <div ref={place} className={styles['picture']} data-room-picture={chart?.id}>
      {width > 0 && height > 0 && chart?.draw({ width, height, theme: roomTheme(ground, screen) })}
    </div>
  )
}

const nothingChosen = {}

/** The pictures of an area; those that are not built have none. */
function useCharts(name: string, { open, slotOf }: Pick<PresentProps, 'open' | 'slotOf'>): readonly Drawn[] {
  const pictures = useAreaPictures(open, slotOf, nothingChosen)
  return name === open.id ? pictures.filter(({ derived }) => derived !== true) : []
}

/** The room has the focus from the start and again after a pointer has moved an input, so that the next arrow turns to the next area. */
function useRoomFocus(root: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listening = new AbortController()
    const back = ({ target }: PointerEvent) => {
      const typing = target instanceof HTMLElement && target.matches('input[type="text"]')
      if (!typing) setTimeout(() => root.current?.focus())
    }
    root.current?.focus()
    bar.current?.addEventListener('pointerup', back, { signal: listening.signal })
    return () => listening.abort()
  }, [root, bar])
}

/** The open view for a room: question, message, picture, because, and up to three inputs to answer "what if". */
export function Present(props: PresentProps) {
  const { reading, cells, onLeave } = props
  const { presented } = props.open
  const { evaluation } = reading
  const [over, setOver] = useState<'blank' | 'qr'>()
  const [ground, setGround] = useState<Ground>('light')
  const [chartId, setChartId] = useState<string>()
  const root = useRef<HTMLElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const inputs = usePinnedInputs(pinnedInRoom, useHeld(bar), presented)
  const scale = roomScale(useScreenHeight())
  const name = useArea()
  const area = areas.find(({ id }) => id === name)
  const charts = useCharts(name, props)
  const chart = charts.find(({ id }) => id === chartId) ?? charts[0]
  useRoomFocus(root, bar)
  const toggle = (what: 'blank' | 'qr') => setOver(over === what ? undefined : what)
  useRoomKeys((key) => {
    if (key.kind === 'blank' || key.kind === 'qr') return toggle(key.kind)
    if (key.kind === 'leave') return over === undefined ? onLeave() : setOver(undefined)
    if (key.kind === 'picture') return setChartId(turned(charts, chart, key.by)?.id)
    const ids = cells.map(({ id }) => id)
    const next = key.kind === 'number' ? ids[key.number] : turned(ids, name, key.by)
    if (next !== undefined) app.openArea(next)
  })
  return (
    <main
      ref={root}
      className={styles['room']}
      aria-label="Presentation"
      tabIndex={-1}
      data-ground={ground}
      data-present=""
      style={{ zoom: scale }}
    >
      <RoomStrip cells={cells} open={name} onOpen={app.openArea} />
      <div className={styles['head']}>
        <p className={styles['question']}>{area?.question}</p>
        <RoomTools
          {...{ charts, chart, ground, over, onLeave }}
          onChart={setChartId}
          onGround={setGround}
          onOver={toggle}
        />
        {area && area.kind !== 'planned' ? (
          <h1 className={styles['message']} data-state={presented.headline.state}>
            <PhraseText phrase={presented.headline.message} quiet />
          </h1>
        ) : (
          <h1 className={styles['message']}>{area?.title}: not built yet</h1>
        )}
      </div>
      <div className={styles['body']} data-wide={chart?.wide}>
        {area?.kind === 'planned' ? (
          <PlannedArea id={area.id} evaluation={evaluation} />
        ) : area?.kind === 'summary' ? (
          props.summed()?.room(props.colourOf)
        ) : (
          <Picture chart={chart} ground={ground} />
        )}
        <Because blocks={presented.blocks} />
      </div>
      <div ref={bar} className={styles['bar']} data-room-bar="">
        <PinnedRows inputs={inputs} evaluation={evaluation} colourOf={props.colourOf} onOrigin={props.onOrigin} />
      </div>
      {over === 'qr' && <QrLarge link={app.address()} name={shownName(evaluation.scenario)} />}
      {over === 'blank' && (
        <button
          type="button"
          className={styles['blank']}
          aria-label="Blank. Show the view again"
          onClick={() => setOver(undefined)}
        />
      )}
    </main>
  )
}
