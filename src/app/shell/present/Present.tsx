import { useEffect, useRef, useState } from 'react'
import type { OptionSlot, Picture as Drawn, Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import type { Cell } from '../../cells.ts'
import { shownName } from '../../share-name.ts'
import { app, useArea } from '../../use-app.ts'
import type { OpenArea } from '../BuiltAreas.tsx'
import { PinnedRows, usePinnedInputs } from '../PinnedRows.tsx'
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

/** The open view for a room: question, message, picture, because, and up to three inputs to answer "what if". */
export function Present(props: PresentProps) {
  const { reading, cells, onLeave } = props
  const { presented } = props.open
  const { evaluation } = reading
  const [over, setOver] = useState<'blank' | 'qr'>()
  const [ground, setGround] = useState<Ground>('light')
  const [chartId, setChartId] = useState<string>()
  const root = useRef<HTMLDivElement>(null)
  const inputs = usePinnedInputs(pinnedInRoom, useHeld(root))
  const scale = roomScale(useScreenHeight())
  const name = useArea()
  const area = areas.find(({ id }) => id === name)
  const charts = useCharts(name, props)
  const chart = charts.find(({ id }) => id === chartId) ?? charts[0]
  useEffect(() => root.current?.focus(), [])
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
    <div
      ref={root}
      className={styles['room']}
      role="region"
      aria-label="Presentation"
      tabIndex={-1}
      data-ground={ground}
      data-present=""
      style={{ zoom: scale }}
    >
      <RoomStrip cells={cells} open={name} onOpen={app.openArea} />
      <header className={styles['head']}>
        <p className={styles['question']}>{area?.question}</p>
        {area?.kind === 'built' ? (
          <h1 className={styles['message']} data-state={presented.headline.state}>
            <PhraseText phrase={presented.headline.message} quiet />
          </h1>
        ) : (
          <h1 className={styles['message']}>{area?.title}: not built yet</h1>
        )}
      </header>
      <main className={styles['body']}>
        <Picture chart={chart} ground={ground} />
        <Because blocks={presented.blocks} />
      </main>
      <footer className={styles['bar']}>
        <PinnedRows inputs={inputs} evaluation={evaluation} colourOf={props.colourOf} onOrigin={props.onOrigin} />
        <RoomTools
          {...{ charts, chart, ground, over, onLeave }}
          onChart={setChartId}
          onGround={setGround}
          onOver={toggle}
        />
      </footer>
      {over === 'qr' && <QrLarge link={app.address()} name={shownName(evaluation.scenario)} />}
      {over === 'blank' && (
        <button
          type="button"
          className={styles['blank']}
          aria-label="Blank. Show the view again"
          onClick={() => setOver(undefined)}
        />
      )}
    </div>
  )
}
