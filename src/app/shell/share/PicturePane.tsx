import { useEffect, useMemo, useRef, useState } from 'react'
import type { Picture as Taken } from '../../../decisions/decision.ts'
import type { Ground } from '../../../exporters/frame.ts'
import type { Picture, TextForm } from '../../../exporters/picture.ts'
import { longestInQr } from '../../../exporters/qr.ts'
import { Choose, Segmented } from '../../../ui/Segmented.tsx'
import { app } from '../../use-app.ts'
import { EmbedPart } from './EmbedPart.tsx'
import { makePicture, problemsOf, type PictureWish, type SizeChoice } from './make-picture.ts'
import { Panes } from './Panes.tsx'
import { PictureActions } from './PictureActions.tsx'
import { fileNameOf, frameOf, type TakenFrom } from './picture-wish.ts'
import styles from './Share.module.css'

const sizes = [
  { value: 'slide', label: 'Slide, 1920 × 1080' },
  { value: 'largeSlide', label: 'Large slide, 3840 × 2160' },
  { value: 'card', label: 'Link preview, 1200 × 630' },
  { value: 'square', label: 'Square, 1080 × 1080' },
  { value: 'screen', label: 'As on screen, twice as fine' },
] as const satisfies readonly { readonly value: SizeChoice; readonly label: string }[]

const grounds = [
  { value: 'white', label: 'White' },
  { value: 'none', label: 'None' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { readonly value: Ground; readonly label: string }[]

const texts = [
  { value: 'outlines', label: 'Outlines' },
  { value: 'editable', label: 'Editable' },
] as const satisfies readonly { readonly value: TextForm; readonly label: string }[]

const pick = <T extends string>(options: readonly { readonly value: T }[], value: string, otherwise: T): T =>
  options.find((option) => option.value === value)?.value ?? otherwise

interface Choice {
  readonly picture: string
  readonly size: SizeChoice
  readonly ground: Ground
  readonly qr: boolean
  /** Undefined: as it suits the picture. */
  readonly notes?: boolean
  readonly text: TextForm
}

/** Sizes with room for reasons beside the picture. */
const withNotes: readonly SizeChoice[] = ['slide', 'largeSlide', 'card']

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
  const { width, height, ground } = picture.composition
  return (
    <>
      <p className={styles['preview']} data-ground={ground}>
        <img src={address} width={width} height={height} alt={`Preview: ${picture.title}`} />
      </p>
      <p className={styles['quiet']}>
        {width} × {height} px, smallest text {Math.floor(picture.composition.smallestText)} px
      </p>
    </>
  )
}

interface ChoicesProps {
  readonly choice: Choice
  readonly notes: boolean
  readonly onChoice: (change: Partial<Choice>) => void
}

function Choices({ choice, notes, onChoice }: ChoicesProps) {
  const link = app.address()
  const scannable = link !== undefined && link.length <= longestInQr
  const hasRoom = withNotes.includes(choice.size)
  return (
    <>
      <span className={styles['field']}>
        <span>Size</span>
        <Choose
          label="Size"
          value={choice.size}
          options={sizes}
          onChoose={(value) => onChoice({ size: pick(sizes, value, 'slide') })}
        />
      </span>
      <span className={styles['field']}>
        <span>Ground</span>
        <Segmented
          label="Ground"
          value={choice.ground}
          options={grounds}
          onChoose={(value) => onChoice({ ground: pick(grounds, value, 'white') })}
        />
      </span>
      <div className={styles['ticks']}>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={notes && hasRoom}
            disabled={!hasRoom}
            onChange={(event) => onChoice({ notes: event.currentTarget.checked })}
          />
          {hasRoom ? 'Why, how sure, what would flip it' : 'No room for reasons at this size'}
        </label>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={choice.qr && scannable}
            disabled={!scannable}
            onChange={(event) => onChoice({ qr: event.currentTarget.checked })}
          />
          {scannable ? 'QR code of the link' : `No QR code: the link is longer than ${longestInQr} characters`}
        </label>
      </div>
      <span className={styles['field']}>
        <span>Text in the SVG</span>
        <Segmented
          label="Text in the SVG"
          value={choice.text}
          options={texts}
          onChoose={(value) => onChoice({ text: pick(texts, value, 'outlines') })}
        />
        <small>
          {choice.text === 'outlines'
            ? 'For PowerPoint and Figma: looks the same everywhere.'
            : 'Stays text. No font is in the file: without Inter on the machine another takes its place.'}
        </small>
      </span>
      <p className={styles['quiet']}>The picture carries its link: dropped on the page, it opens the scenario.</p>
    </>
  )
}

interface PicturePaneProps {
  readonly from: TakenFrom
  readonly pictures: readonly Taken[]
  /** The picture to begin with. */
  readonly first: string | undefined
}

/** A picture that people take away: laid out for its size, with its message, sources, date and link. */
export function PicturePane({ from, pictures, first }: PicturePaneProps) {
  const [choice, setChoice] = useState<Choice>({
    picture: first ?? '',
    size: 'slide',
    ground: 'white',
    qr: false,
    text: 'outlines',
  })
  const picture = pictures.find(({ id }) => id === choice.picture) ?? pictures[0]
  const notes = choice.notes ?? picture?.wide !== true
  const { size, ground, qr } = choice
  const wish = useMemo(
    (): PictureWish | undefined =>
      picture && { picture, size, frame: frameOf(from, picture, { ground, qr, notes }), text: 'outlines' },
    [from, picture, size, ground, qr, notes],
  )
  if (!picture || !wish) return <Panes>This area has no picture that can leave the page.</Panes>
  const set = (change: Partial<Choice>) => setChoice({ ...choice, ...change })
  return (
    <Panes
      aside={<Choices choice={choice} notes={notes} onChoice={set} />}
      foot={
        <PictureActions
          wish={wish}
          text={choice.text}
          outdated={from.outdated}
          nameOf={(extension) => fileNameOf(from, picture.id, extension)}
        />
      }
    >
      <Preview wish={wish} />
      <div role="radiogroup" aria-label="Picture" className={styles['tiles']}>
        {pictures.map(({ id, label }) => (
          <label key={id} className={styles['tile']}>
            <input
              type="radio"
              className="visually-hidden"
              name="picture"
              checked={id === picture.id}
              onChange={() => set({ picture: id })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <EmbedPart picture={picture} title={wish.frame.title} file={fileNameOf(from, picture.id, 'png')} />
    </Panes>
  )
}
