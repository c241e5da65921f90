import { useMemo, type ReactNode } from 'react'
import { MarkedOptions } from '../../ui/OptionName.tsx'
import { app, useHighlighted, useOptionLinks, useSelection } from '../use-app.ts'

/** Every name of an option below can be pinned and pointed at. */
export function Marks({ children }: { readonly children: ReactNode }) {
  const selected = useSelection()
  const highlighted = useHighlighted()
  const linkTo = useOptionLinks()
  const marks = useMemo(
    () => ({ selected, highlighted, onSelect: app.select, onHighlight: app.highlight, linkTo }),
    [selected, highlighted, linkTo],
  )
  return <MarkedOptions value={marks}>{children}</MarkedOptions>
}
