import { use, useId } from 'react'
import type { Result } from '../../../base/result.ts'
import { qrOf, quietZone } from '../../../exporters/qr.ts'
import type { QrSymbol } from '../../../exporters/qr-symbol.ts'
import styles from './Share.module.css'

/** The link to scan from a screen, or why there is none. Dark on white in both themes: inverted symbols are not read everywhere. */
export function QrPart({ symbol }: { readonly symbol: Promise<Result<QrSymbol>> }) {
  const title = useId()
  const read = use(symbol)
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Scan from the room</h3>
      {read.ok ? (
        <Symbol symbol={read.value} />
      ) : (
        <p className={styles['quiet']}>{read.problems.map(({ message }) => message).join(' ')}</p>
      )}
    </section>
  )
}

function Symbol({ symbol: { modules, path } }: { readonly symbol: QrSymbol }) {
  const side = modules + 2 * quietZone
  return (
    <svg
      className={styles['qr']}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      role="img"
      aria-label="QR code of the link"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** Made once for a link, since a component that waits for it may be drawn again. */
export const symbolOf = (link: string): Promise<Result<QrSymbol>> => qrOf(link)
