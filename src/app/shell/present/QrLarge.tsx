import { useEffect, useState } from 'react'
import type { Result } from '../../../base/result.ts'
import { qrOf, quietZone } from '../../../exporters/qr.ts'
import type { QrSymbol } from '../../../exporters/qr-symbol.ts'
import styles from './Present.module.css'

/** The link for the telephones in the room; dark on white in any theme, since inverted codes are not read everywhere. */
export function QrLarge({ link, name }: { readonly link: string | undefined; readonly name: string }) {
  const [symbol, setSymbol] = useState<Result<QrSymbol>>()
  useEffect(() => {
    let late = false
    const make = async () => {
      const made = link === undefined ? undefined : await qrOf(link)
      if (!late) setSymbol(made)
    }
    void make()
    return () => {
      late = true
    }
  }, [link])
  const side = symbol?.ok ? symbol.value.modules + 2 * quietZone : 0
  return (
    <div className={styles['over']} role="dialog" aria-label="The link of this scenario to scan" data-qr="">
      {symbol?.ok && (
        <svg
          className={styles['code']}
          viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
          role="img"
          aria-label="QR code of the link"
        >
          <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#ffffff" />
          <path d={symbol.value.path} fill="#000000" shapeRendering="crispEdges" />
        </svg>
      )}
      {symbol && !symbol.ok && <p>{symbol.problems.map(({ message }) => message).join(' ')}</p>}
      {link === undefined && <p>This scenario is too long for a link.</p>}
      <p>{name}</p>
    </div>
  )
}
