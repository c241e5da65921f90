import { useState } from 'react'
import { yardsticks } from '../../../catalog/yardsticks.ts'
import { readMix, writeMix, type MixPart } from '../../../scenario/mix.ts'
import { significant } from '../../../base/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Choose } from '../../../ui/Segmented.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import styles from './Row.module.css'

interface MixEditorProps {
  readonly value: string
  readonly onSet: (value: string) => readonly { readonly message: string }[]
}

const partsOf = (value: string): readonly MixPart[] => {
  const mix = readMix(value)
  return mix.ok ? mix.value : []
}

const percent = (weight: number): string => significant(Number((weight * 100).toPrecision(6)), 4)

/** A row stays the same one whatever yardstick is chosen in it, so that keys go through its list without losing the focus. */
function useRows() {
  const [rows, setRows] = useState<Readonly<Record<string, string>>>({})
  const rowOf = (yardstick: string): string => rows[yardstick] ?? yardstick
  const exchange = (a: string, b: string) => setRows({ ...rows, [a]: rowOf(b), [b]: rowOf(a) })
  return { rowOf, exchange }
}

/** What quality is measured by: one yardstick, or several with weights. Weights are shares; they are made to add to 100 %. */
export function MixEditor({ value, onSet }: MixEditorProps) {
  const parts = partsOf(value)
  const { rowOf, exchange } = useRows()
  const taken = new Set(parts.map(({ yardstick }) => yardstick))
  const free = yardsticks.filter(({ id }) => !taken.has(id))
  const write = (next: readonly MixPart[]) => {
    const mix = readMix(next.length === 1 ? (next[0]?.yardstick ?? '') : writeMix(next))
    return mix.ok ? onSet(writeMix(mix.value)) : mix.problems
  }
  const replace = (index: number, part: Partial<MixPart>) =>
    write(parts.map((one, at) => (at === index ? { ...one, ...part } : one)))

  return (
    <div className={styles['mix']}>
      {parts.map(({ yardstick, weight }, index) => (
        <div key={rowOf(yardstick)} className={styles['mixPart']}>
          <Choose
            label={`Yardstick ${index + 1}`}
            value={yardstick}
            options={yardsticks
              .filter(({ id }) => id === yardstick || !taken.has(id))
              .map(({ id, label }) => ({ value: id, label }))}
            onChoose={(id) => {
              exchange(yardstick, id)
              replace(index, { yardstick: id })
            }}
          />
          {parts.length > 1 && (
            <>
              <ValueField
                label={`Weight of yardstick ${index + 1}, percent`}
                number={percent(weight)}
                unit={'\u202f%'}
                text={percent(weight)}
                onEnter={(text) => {
                  const typed = Number(text.replace('%', '').trim())
                  if (!(typed > 0 && typed < 100)) return 'A weight is a number above 0 and below 100 %.'
                  return replace(index, { weight: others(parts, index) * (typed / (100 - typed)) })[0]?.message
                }}
              />
              <Button
                look="icon"
                label={`Remove yardstick ${index + 1}`}
                onClick={() => write(parts.filter((_, at) => at !== index))}
              >
                <Icon name="close" />
              </Button>
            </>
          )}
        </div>
      ))}
      {free[0] && (
        <Button
          look="quiet"
          onClick={() => write([...parts, { yardstick: free[0]?.id ?? '', weight: averageOf(parts) }])}
        >
          Add a yardstick
        </Button>
      )}
    </div>
  )
}

const others = (parts: readonly MixPart[], index: number): number =>
  parts.reduce((sum, { weight }, at) => (at === index ? sum : sum + weight), 0)

const averageOf = (parts: readonly MixPart[]): number => (parts.length === 0 ? 1 : 1 / parts.length)
