import { useCallback } from 'react'
import { Segmented } from '../ui/Segmented.tsx'

interface PictureTabsProps<Tab extends string> {
  readonly tabs: readonly { readonly value: Tab; readonly label: string }[]
  readonly tab: Tab
  /** The same function all the time. */
  readonly onTab: (tab: Tab) => void
}

/** Which picture is on screen, where there is room for one at a time. */
export function PictureTabs<Tab extends string>({ tabs, tab, onTab }: PictureTabsProps<Tab>) {
  const choose = useCallback(
    (value: string) => {
      const chosen = tabs.find((one) => one.value === value)
      if (chosen) onTab(chosen.value)
    },
    [tabs, onTab],
  )
  return <Segmented label="Picture" value={tab} options={tabs} onChoose={choose} />
}
