import { exp } from '../../base/elementary.ts'
import type { DecaySeries } from './decay-series.ts'

const at = Array.from({ length: 29 }, (_, day) => day)
const falling = (half: number): readonly number[] => at.map((day) => exp(-day / half))

/** An index that stays at 96 %, a tuned model that is under 90 % after two days. */
export const someDecay: DecaySeries = {
  lines: [
    { id: 'rag', label: 'RAG', slot: 'c0', best: at.map(() => 0.96), figure: '96\u202f%' },
    {
      id: 'fine-tune',
      label: 'Fine-tune',
      slot: 'c1',
      best: falling(19),
      low: falling(9),
      high: falling(36),
      figure: '23\u202f%',
    },
  ],
  at,
  days: {
    id: 'days',
    title: 'Days since retraining',
    scale: 'linear',
    format: String,
    ends: [0, 28],
    ticks: [0, 7, 14, 21, 28],
  },
  share: {
    id: 'share',
    title: 'Answers in date',
    scale: 'linear',
    format: (value) => String(Math.round(value * 100)),
    unit: '%',
    ends: [0, 1],
  },
  floor: { at: 0.9, label: 'your floor, 90\u202f%' },
  stale: { line: 'fine-tune', day: 2, label: 'stale after 2 days' },
  sayDay: (day) => `day ${day}`,
}
