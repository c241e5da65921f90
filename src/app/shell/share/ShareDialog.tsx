import { Suspense, useDeferredValue, useState, type ReactNode } from 'react'
import type { Picture, ShownPicture } from '../../../decisions/decision.ts'
import { Modal } from '../../../ui/Modal.tsx'
import { Rail } from '../../../ui/Rail.tsx'
import { shownName } from '../../share-name.ts'
import { DataPane } from './DataPane.tsx'
import { LinkPane } from './LinkPane.tsx'
import { Panes } from './Panes.tsx'
import type { TakenFrom } from './picture-wish.ts'
import { PicturePane } from './PicturePane.tsx'
import styles from './Share.module.css'
import { useAreaPictures } from './use-area-pictures.ts'

/** What is chosen in the pictures that are on the page now. */
const chosenOnPage = (): ShownPicture['chosen'] =>
  Object.assign(
    {},
    ...Array.from(document.querySelectorAll<HTMLElement>('[data-chosen]'), ({ dataset }) =>
      JSON.parse(dataset['chosen'] ?? '{}'),
    ),
  )

interface ShareDialogProps {
  readonly from: TakenFrom
  readonly start: 'link' | 'image'
  /** The picture that was asked for. */
  readonly picture?: ShownPicture | undefined
  readonly onClose: () => void
  readonly onOpened: (sentence: string) => void
}

/** What stands in for pictures while the code that draws them is loaded. */
const waiting = (
  <Panes>
    <p className={styles['quiet']}>Loading the pictures</p>
  </Panes>
)

interface WithPicturesProps {
  readonly from: TakenFrom
  readonly chosen: ShownPicture['chosen']
  readonly render: (pictures: readonly Picture[]) => ReactNode
}

const WithPictures = ({ from, chosen, render }: WithPicturesProps) =>
  render(useAreaPictures(from.open, from.slotOf, chosen))

/** Everything that goes to other people: link, message and code; pictures; figures; the file. */
export function ShareDialog({ from: now, start, picture, onClose, onOpened }: ShareDialogProps) {
  // Its parts arrive one by one while they are counted; a press is answered before the pictures follow.
  const from = useDeferredValue(now)
  const [onPage] = useState(chosenOnPage)
  const chosen = picture?.chosen ?? onPage
  const parts = [
    {
      id: 'link',
      name: 'Link',
      hint: 'message, QR code',
      content: <LinkPane evaluation={now.evaluation} />,
    },
    {
      id: 'image',
      name: 'Image',
      hint: 'PNG, SVG, clipboard',
      content: (
        <Suspense fallback={waiting}>
          <WithPictures
            {...{ from, chosen }}
            render={(all) => <PicturePane from={from} pictures={all} first={picture?.card} />}
          />
        </Suspense>
      ),
    },
    {
      id: 'data',
      name: 'Data',
      hint: 'CSV, JSON, file',
      content: (
        <Suspense fallback={waiting}>
          <WithPictures {...{ from, chosen }} render={(all) => <DataPane {...{ from, onOpened }} pictures={all} />} />
        </Suspense>
      ),
    },
  ]
  return (
    <Modal
      wide
      title={
        <>
          Share and export <small>{shownName(now.evaluation.scenario)}</small>
        </>
      }
      onClose={onClose}
    >
      <Rail label="What to take" start={start} parts={parts} note="Made in this browser. Nothing is uploaded." />
    </Modal>
  )
}
