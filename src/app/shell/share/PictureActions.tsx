import { useState } from 'react'
import type { TextForm } from '../../../exporters/picture.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { copyOrSave, sentenceOf } from './copy-picture.ts'
import { download } from './download.ts'
import { makePicture, problemsOf, type PictureWish } from './make-picture.ts'
import { counting, pngBytes } from './picture-wish.ts'
import styles from './Share.module.css'

interface PictureActionsProps {
  readonly wish: PictureWish
  readonly text: TextForm
  /** Some of what it says is still being counted. */
  readonly outdated: boolean
  readonly nameOf: (extension: string) => string
}

/** PNG, SVG, clipboard. */
export function PictureActions({ wish, text, outdated, nameOf }: PictureActionsProps) {
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
    <>
      <p className={styles['fileName']}>
        <span role="status">{outdated ? counting : said}</span>
        {said === '' && !outdated && nameOf('png')}
      </p>
      <div className={styles['actions']}>
        <Button disabled={outdated} onClick={() => void copy()}>
          <Icon name="copy" />
          Copy image
        </Button>
        <Button disabled={outdated} onClick={() => void tell(saveSvg)()}>
          <Icon name="download" />
          SVG
        </Button>
        <Button look="primary" disabled={outdated} onClick={() => void tell(savePng)()}>
          <Icon name="download" />
          PNG
        </Button>
      </div>
    </>
  )
}
