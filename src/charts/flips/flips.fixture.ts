import type { FlipRow, FlipStretch } from './flip-row.ts'

const stretch = (from: number, to: number, label: string, slot: FlipStretch['slot'], short?: string): FlipStretch => ({
  from,
  to,
  label,
  slot,
  ...(label !== 'nothing fits' && { option: label }),
  ...(short !== undefined && { short }),
})

export const someRows: readonly FlipRow[] = [
  {
    id: 'limits.quality',
    name: 'Quality floor',
    note: 'limit',
    stretches: [
      stretch(0, 0.75, 'Cascade', 'c0'),
      stretch(0.75, 0.8, 'Frontier, cached', 'c3', 'cached'),
      stretch(0.8, 1, 'nothing fits', 'grey', 'none'),
    ],
    now: 0.47,
    flips: [
      { at: 0.75, text: '89\u202f%', to: 'Frontier, cached' },
      { at: 0.8, text: '91\u202f%', to: 'nothing that fits' },
    ],
    current: '80\u202f%',
    low: '65',
    high: '97',
  },
  {
    id: 'routing.share',
    name: 'Share sent to small',
    note: 'your estimate',
    stretches: [stretch(0, 0.46, 'Frontier, cached', 'c3', 'cached'), stretch(0.46, 1, 'Cascade', 'c0')],
    now: 0.72,
    range: { from: 0.6, to: 0.82 },
    flips: [{ at: 0.46, text: '46\u202f%', to: 'Frontier, cached' }],
    current: '72\u202f%',
    low: '0',
    high: '100\u202f%',
  },
  {
    id: 'workload.inputTokens',
    name: 'Input tokens',
    note: 'measured',
    stretches: [stretch(0, 1, 'Cascade', 'c0')],
    now: 1.2,
    flips: [],
    current: '140 k',
    low: '100',
    high: '100 k',
  },
]
