import { memo } from 'react'
import { alike } from '../../base/alike.ts'
import { FigureButton, PhraseText } from '../../ui/PhraseText.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { CriterionCell } from './rows.ts'
import styles from './View.module.css'

/** One criterion in a table: the figure, its range below it, red where it breaks a limit. Most stay when an input moves. */
export const CellFigure = memo(function CellFigure({ cell }: { readonly cell: CriterionCell | undefined }) {
  if (!cell) return <span className={styles['unknown']}>not known</span>
  const { figure } = cell
  if (typeof figure === 'string' || !('text' in figure)) return undefined
  return (
    <span className={styles['figure']} data-broken={cell.broken || undefined}>
      <span>
        {cell.broken && <span className="visually-hidden">over the limit: </span>}
        <FigureButton text={figure.text} figure={figure.figure} strong />
      </span>
      <small>
        <PhraseText phrase={cell.range} quiet />
      </small>
      {cell.tag !== undefined && <Tag tone="stale">{cell.tag}</Tag>}
    </span>
  )
}, alike)
