import { significant } from '../../../base/format.ts'
import styles from './Share.module.css'

/** Characters at which programs begin to cut links. */
const marks = [
  { at: 1000, says: 'some mail programs' },
  { at: 2000, says: 'Teams on Windows' },
  { at: 3900, says: 'file only' },
] as const
const end = 4000

/** A whole address longer than this is split on its way. */
export const longestLink = 3900

const number = (value: number): string => significant(value, 6)

function verdict(length: number | undefined): { readonly tone: 'fits' | 'warn' | 'bad'; readonly says: string } {
  if (length === undefined || length > longestLink)
    return { tone: 'bad', says: 'Over 3,900 characters: too long for a link. Save the file and send that.' }
  const counted = `${number(length)} characters`
  if (length >= 2000)
    return { tone: 'bad', says: `${counted}: Teams on Windows and many mail programs cut it. The file is safer.` }
  if (length >= 1000) return { tone: 'warn', says: `${counted}: some mail programs cut it.` }
  return { tone: 'fits', says: `${counted}: fits everywhere` }
}

/** How long the link is against the lengths at which it is cut. */
export function LinkScale({ length }: { readonly length: number | undefined }) {
  const { tone, says } = verdict(length)
  const share = Math.min(1, (length ?? end) / end)
  return (
    <div className={styles['scale']} data-tone={tone}>
      <p className={styles['verdict']}>{says}</p>
      <div className={styles['scaleBar']} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
        {marks.map(({ at }) => (
          <i key={at} style={{ left: `${(at / end) * 100}%` }} />
        ))}
      </div>
      <div className={styles['scaleMarks']} aria-hidden="true">
        {marks.map(({ at, says: words }) => (
          <span key={at} {...(at > 3000 ? { 'data-end': true } : { style: { left: `${(at / end) * 100}%` } })}>
            <b>{number(at)}</b>
            <small>{words}</small>
          </span>
        ))}
      </div>
    </div>
  )
}
