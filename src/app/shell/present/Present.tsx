import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { OptionSlot, Picture as Drawn, Reading } from '../../../decisions/decision.ts'
import { areas, summary } from '../../../decisions/index.ts'
import { Later, useLater } from '../../../ui/Later.tsx'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import { shownName } from '../../share-name.ts'
import { app, useArea } from '../../use-app.ts'
import type { OpenArea, OpenSummary } from '../BuiltAreas.tsx'
import { PinnedRows, usePinnedInputs } from '../PinnedRows.tsx'
import { PlannedArea } from '../PlannedArea.tsx'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { useAreasNow } from '../use-areas.ts'
import { useHeld } from '../use-held.ts'
import { Because } from './Because.tsx'
import { turned } from './keys.ts'
import styles from './Present.module.css'
import { QrLarge } from './QrLarge.tsx'
import { RoomTools } from './RoomTools.tsx'
import { roomTheme, type Ground } from './room-theme.ts'
import { RoomStrip } from './RoomStrip.tsx'
import { roomScale } from './scale.ts'
import { useBox, useScreenHeight } from '../use-box.ts'
import { useRoomKeys } from './use-room-keys.ts'

interface PresentProps {
  readonly reading: Reading
  /** The open area, or where it is not built the one that all rest on. */
  readonly open: OpenArea
  readonly summed: () => OpenSummary | undefined
  readonly colourOf: (option: string) => string
  readonly slotOf: (option: string) => OptionSlot
  readonly onOrigin: (parameter: string) => void
  /** It has taken the place of the page. */
  readonly onShown: () => void
  readonly onClose: () => void
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
  const { reading, open, slotOf, onShown, onClose } = props
  const now = useAreasNow()
  const { cells } = now
  const { evaluation } = reading
  const { presented } = open
  const name = useArea()
  const isNow = now.name === name && open.id === name && open.id !== summary.id && now.open().id === name
  const { message, state } = (isNow ? now.open() : open).presented.headline
  const drawn = useMemo(() => ({ open, slotOf }), [open, slotOf])
  const [over, setOver] = useState<'blank' | 'qr'>()
  const [ground, setGround] = useState<Ground>('light')
  const [chartId, setChartId] = useState<string>()
  const root = useRef<HTMLElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const inputs = usePinnedInputs(pinnedInRoom, useHeld(bar), presented)
  const scale = roomScale(useScreenHeight())
  const area = areas.find(({ id }) => id === name)
  const charts = useCharts(name, useLater(drawn))
  const chart = charts.find(({ id }) => id === chartId) ?? charts[0]
  useLayoutEffect(onShown, [onShown])
  useRoomFocus(root, bar)
  const toggle = (what: 'blank' | 'qr') => setOver(over === what ? undefined : what)
  useRoomKeys((key) => {
    if (key.kind === 'blank' || key.kind === 'qr') return toggle(key.kind)
    if (key.kind === 'leave') return over === undefined ? onClose() : setOver(undefined)
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
          {...{ charts, chart, ground, over }}
          onLeave={onClose}
          onChart={setChartId}
          onGround={setGround}
          onOver={toggle}
        />
        {area && area.kind !== 'planned' ? (
          <h1 className={styles['message']} data-state={state}>
            <PhraseText phrase={message} quiet />
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
        <Later of={presented}>{(shown) => <Because blocks={shown.blocks} />}</Later>
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
