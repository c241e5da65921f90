import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { MarkedOptions } from '../../ui/OptionName.tsx'
import { app, useHighlighted, useOptionLinks, useSelection } from '../use-app.ts'

interface MarksProps {
  readonly evaluation: Evaluation
  readonly children: ReactNode
}

/** Every name of an option below can be pinned and pointed at. */
export function Marks({ evaluation, children }: MarksProps) {
  const selected = useSelection(evaluation)
  const highlighted = useHighlighted()
  // Every name on the page has one: a hand does not wait for them.
  const linkTo = useDeferredValue(useOptionLinks())
  const marks = useMemo(
    () => ({ selected, highlighted, onSelect: app.select, onHighlight: app.highlight, linkTo }),
    [selected, highlighted, linkTo],
  )
  return <MarkedOptions value={marks}>{children}</MarkedOptions>
}
