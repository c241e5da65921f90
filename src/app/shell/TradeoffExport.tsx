import { useMemo } from 'react'
import type { Reading, ShownPicture } from '../../decisions/decision.ts'
import { tradeoff } from '../../decisions/tradeoff/index.ts'
import { ExportDialog } from './share/ExportDialog.tsx'
import type { PicturePartProps } from './share/PicturePart.tsx'

interface TradeoffExportProps {
  readonly reading: Reading
  readonly slotOf: PicturePartProps['slotOf']
  readonly picture: ShownPicture | undefined
  readonly onClose: () => void
}

/** The files are made of the tradeoffs, whichever area is open: its pictures, its table, its result. */
export function TradeoffExport({ reading, ...rest }: TradeoffExportProps) {
  const model = useMemo(() => tradeoff.present(tradeoff.assess(reading)), [reading])
  return <ExportDialog evaluation={reading.evaluation} model={model} flips={reading.flips} {...rest} />
}
