import { memo } from 'react'

/** Line icons on a 16 px grid, 1.5 px stroke. They never stand alone without a name on the control around them. */
const paths = {
  mark: 'M8 2 14.5 13.5h-13Z M8 7v3.5 M8 10.5l-2.6 1.4 M8 10.5l2.6 1.4',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  undo: 'M5.5 3 2.5 6l3 3 M2.5 6h7a4 4 0 0 1 0 8H7',
  redo: 'm10.5 3 3 3-3 3 M13.5 6h-7a4 4 0 0 0 0 8H9',
  theme: 'M8 2a6 6 0 1 0 0 12Z M8 2a6 6 0 0 1 0 12',
  link: 'M6.5 9.5a3 3 0 0 0 4.3 0l2-2a3 3 0 0 0-4.3-4.3l-.8.8 M9.5 6.5a3 3 0 0 0-4.3 0l-2 2a3 3 0 0 0 4.3 4.3l.8-.8',
  close: 'm4 4 8 8 M12 4l-8 8',
  reset: 'M3 3v3.5h3.5 M3.4 6.5A5 5 0 1 1 3 9.5',
  plus: 'M8 3v10 M3 8h10',
  copy: 'M5.5 5.5h7v7h-7Z M3.5 10.5v-7h7',
  edit: 'm3 13 .6-2.6 7-7 2 2-7 7Z M9.4 4.6l2 2',
  trash: 'M3 4.5h10 M6 4.5V3h4v1.5 M4.5 4.5l.5 8.5h6l.5-8.5',
  up: 'm4 9.5 4-4 4 4',
  down: 'm4 6.5 4 4 4-4',
  download: 'M8 2.5v7.5 M4.5 7 8 10.5 11.5 7 M3 13.5h10',
  more: 'M3.5 8h.01 M8 8h.01 M12.5 8h.01',
  check: 'm3.5 8.5 3 3 6-7',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9 M10.3 10.3 13.5 13.5',
  screen: 'M2 3h12v8H2Z M8 11v2.5 M5 13.5h6',
  warn: 'M8 2.5 14 13.5H2Z M8 6.5v3.2 M8 11.6v.1',
} as const

export type IconName = keyof typeof paths

export const Icon = memo(function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
})
