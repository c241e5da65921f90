import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Result } from '../../../base/result.ts'
import type { ShownPicture } from '../../../decisions/decision.ts'
import type { Ground } from '../../../exporters/frame.ts'
import type { Picture, TextForm } from '../../../exporters/picture.ts'
import { longestInQr } from '../../../exporters/qr.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Choose, Segmented } from '../../../ui/Segmented.tsx'
import { app } from '../../use-app.ts'
import { copyOrSave, sentenceOf } from './copy-picture.ts'
import { download } from './download.ts'
import { makePicture, type PictureWish, type SizeChoice } from './make-picture.ts'
import { frameOf, pictureName, pngBytes, type Shown } from './picture-wish.ts'
import { pictureCharts } from './PictureCharts.tsx'
import styles from './Share.module.css'

const sizes = [
  { value: 'slide', label: 'Slide, 1920 × 1080' },
  { value: 'largeSlide', label: 'Large slide, 3840 × 2160' },
  { value: 'card', label: 'Link preview, 1200 × 630' },
  { value: 'screen', label: 'As on screen, twice as fine' },
] as const

const grounds = [
  { value: 'white', label: 'White' },
  { value: 'none', label: 'None' },
  { value: 'dark', label: 'Dark' },
] as const

const texts = [
  { value: 'outlines', label: 'Outlines' },
  { value: 'editable', label: 'Editable' },
] as const

interface Choice {
  readonly chart: string
  readonly size: SizeChoice
  readonly ground: Ground
  readonly qr: boolean
}

export interface PicturePartProps extends Shown {
  /** The picture to begin with, as it is shown. */
  readonly picture: ShownPicture | undefined
}

const problemsOf = <T,>(made: Result<T>): string =>
  made.ok ? '' : made.problems.map(({ message }) => message).join(' ')

interface Drawn {
  readonly address: string
  readonly picture: Picture
}

/** An image may still be reading its address when the next one takes its place. */
const forgetAfter = 5_000

/** The newest picture that is ready. One is drawn at a time, and the last wish is always drawn. */
function useDrawn(wish: PictureWish): { readonly shown: Drawn | undefined; readonly problem: string } {
  const [shown, setShown] = useState<Drawn>()
  const [problem, setProblem] = useState('')
  const drawing = useRef(Promise.resolve())
  useEffect(() => {
    let superseded = false
    const draw = async () => {
      if (superseded) return
      const made = await makePicture(wish)
      setProblem(problemsOf(made))
      if (!made.ok) return setShown(undefined)
      const address = URL.createObjectURL(new Blob([made.value.svg], { type: 'image/svg+xml' }))
      setShown({ address, picture: made.value })
    }
    drawing.current = drawing.current.then(draw)
    return () => {
      superseded = true
    }
  }, [wish])
  useEffect(
    () => () => {
      if (shown) setTimeout(() => URL.revokeObjectURL(shown.address), forgetAfter)
    },
    [shown],
  )
  return { shown, problem }
}

/** The picture as it will be, kept up to date with the choices. */
function Preview({ wish }: { readonly wish: PictureWish }) {
  const { shown, problem } = useDrawn(wish)
  if (problem !== '') return <p className={styles['refused']}>{problem}</p>
  if (!shown) return <p className={styles['preview']}>Drawing the picture</p>
  const { address, picture } = shown
  const { width, height } = picture.composition
  return (
    <p className={styles['preview']} data-ground={picture.composition.ground}>
      <img src={address} width={width} height={height} alt={`Preview: ${picture.title}`} />
    </p>
  )
}

interface ActionsProps {
  readonly wish: PictureWish
  readonly nameOf: (extension: string) => string
}

/** PNG, SVG, clipboard. */
function PictureActions({ wish, nameOf }: ActionsProps) {
  const [text, setText] = useState<TextForm>('outlines')
  const [said, setSaid] = useState('')
  const savePng = async () => download(await pngBytes(wish), nameOf('png'), 'image/png')
  const saveSvg = async () => {
    const picture = await makePicture({ ...wish, text })
    if (!picture.ok) throw new Error(problemsOf(picture))
    download(picture.value.svg, nameOf('svg'), 'image/svg+xml')
  }
  const tell = (act: () => Promise<void>) => async () => {
    setSaid('Drawing')
    try {
      await act()
      setSaid('')
    } catch (reason) {
      setSaid(sentenceOf(reason))
    }
  }
  const copy = async () => {
    const name = nameOf('png')
    setSaid(await copyOrSave(pngBytes(wish).then((png) => ({ png, name }))))
  }
  return (
    <div className={styles['actions']}>
      <Button look="primary" onClick={() => void tell(savePng)()}>
        <Icon name="download" />
        PNG
      </Button>
      <Button onClick={() => void copy()}>
        <Icon name="copy" />
        Copy image
      </Button>
      <span className={styles['together']}>
        <Button onClick={() => void tell(saveSvg)()}>
          <Icon name="download" />
          SVG
        </Button>
        <Segmented
          label="Text in the SVG"
          value={text}
          options={texts}
          onChoose={(value) => setText(value === 'editable' ? 'editable' : 'outlines')}
        />
      </span>
      <span role="status" className={styles['said']}>
        {said}
      </span>
    </div>
  )
}

const pick = <T extends string>(options: readonly { readonly value: T }[], value: string, otherwise: T): T =>
  options.find((option) => option.value === value)?.value ?? otherwise

/** A chart as a picture that people take away: laid out for its size, with its message, sources, date and link. */
export function PicturePart(props: PicturePartProps) {
  const { evaluation, slotOf, picture } = props
  // Its parts arrive one by one while they are counted; a press is answered before the picture follows.
  const model = useDeferredValue(props.model)
  const [choice, setChoice] = useState<Choice>({
    chart: picture?.card ?? '',
    size: 'slide',
    ground: 'white',
    qr: false,
  })
  const charts = useMemo(() => pictureCharts(model, slotOf, picture?.chosen ?? {}), [model, slotOf, picture])
  const chart = charts.find(({ id }) => id === choice.chart) ?? charts[0]
  const title = useId()
  const link = app.address()
  const wish = useMemo(
    (): PictureWish | undefined =>
      chart && {
        chart,
        size: choice.size,
        frame: frameOf({ evaluation, model, slotOf }, chart, choice),
        text: 'outlines',
      },
    [evaluation, model, slotOf, chart, choice],
  )
  if (!chart || !wish) return undefined
  const scannable = link !== undefined && link.length <= longestInQr
  const nameOf = (extension: string): string => pictureName(evaluation, chart.id, extension)
  const set = (change: Partial<Choice>) => setChoice({ ...choice, ...change })
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Picture</h3>
      <Segmented
        label="Chart"
        value={chart.id}
        options={charts.map(({ id, label }) => ({ value: id, label }))}
        onChoose={(value) => set({ chart: value })}
      />
      <Preview wish={wish} />
      <div className={styles['form']}>
        <span className={styles['field']}>
          <span>Size</span>
          <Choose
            label="Size"
            value={choice.size}
            options={sizes}
            onChoose={(value) => set({ size: pick(sizes, value, 'slide') })}
          />
        </span>
        <span className={styles['field']}>
          <span>Ground</span>
          <Segmented
            label="Ground"
            value={choice.ground}
            options={grounds}
            onChoose={(value) => set({ ground: pick(grounds, value, 'white') })}
          />
        </span>
      </div>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={choice.qr && scannable}
          disabled={!scannable}
          onChange={(event) => set({ qr: event.currentTarget.checked })}
        />
        {scannable ? 'With a QR code of the link' : `No QR code: the link is longer than ${longestInQr} characters`}
      </label>
      <PictureActions wish={wish} nameOf={nameOf} />
      <p className={styles['quiet']}>
        The picture carries its link: dropped on the page, it opens the scenario. Outlines look the same in every
        program; editable text needs the font Inter.
      </p>
    </section>
  )
}
