import { Sized, type WatchWidth } from '../../ui/Sized.tsx'
import { reservedHeights } from './picture-sizes.ts'
import styles from './Pictures.module.css'

/** What is shown at a time where there is room for one. */
export type Tab = 'map' | 'scatter' | 'flips' | 'table'

/** The space of the pictures before they are there. */
export function ReservedPictures({ watchWidth }: { readonly watchWidth: WatchWidth }) {
  return (
    <Sized watchWidth={watchWidth}>
      {(width) => {
        const heights = reservedHeights(width)
        return (
          <>
            <div className={styles['reservedPhone']} style={{ height: heights.phone }} />
            <div className={styles['reservedColumn']} style={{ height: heights.column }} />
            <div className={styles['reservedPair']} style={{ height: heights.pair }} />
          </>
        )
      }}
    </Sized>
  )
}
