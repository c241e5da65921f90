import { significant } from '../../base/format.ts'
import type { OptionSlot } from '../decision.ts'
import type { Decay } from './decay-series.ts'

/** The decay as it is drawn. */
export const drawnDecay = ({ lines, at, end, ticks, floor, stale }: Decay, slotOf: (option: string) => OptionSlot) => ({
  lines: lines.map(({ option, ...line }) => ({ ...line, slot: slotOf(option) })),
  at,
  days: {
    id: 'days',
    title: 'Days since retraining',
    scale: 'linear' as const,
    format: String,
    ends: [0, end] as const,
    ticks,
  },
  share: {
    id: 'share',
    title: 'Answers in date',
    scale: 'linear' as const,
    format: (value: number) => String(Math.round(value * 100)),
    unit: '%',
    ends: [0, 1] as const,
  },
  ...(floor && { floor }),
  ...(stale && { stale }),
  sayDay: (day: number) => `day ${significant(Number(day.toPrecision(3)), 4)}`,
})
