import { memo } from 'react'

/** Line icons for the tools of a card, on a 16 px grid with a 1.5 px stroke like all others. */
const paths = {
  table: 'M2.5 3.5h11v9h-11Z M2.5 6.5h11 M2.5 9.5h11 M6.5 3.5v9',
  chart: 'M2.5 2.5v11h11 M5 10.5l3-3.5 2 2 3.5-4.5',
  copy: 'M5.5 5.5h7v7h-7Z M3.5 10.5v-7h7',
  angled: 'M3 2.5v10.5h10.5Z M3 10h3v3',
  download: 'M8 2.5v7 M5 6.8l3 3 3-3 M3 13h10',
} as const

export type ToolIconName = keyof typeof paths

export const ToolIcon = memo(function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
})
