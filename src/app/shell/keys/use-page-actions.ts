import { useEffect } from 'react'
import type { Evaluation, Flip } from '../../../alternatives/evaluation.ts'
import { differing } from '../../differing.ts'
import { app, useBaseline, useHistory } from '../../use-app.ts'
import { applyTheme, useTheme } from '../theme.ts'
import { focusedOrigin } from './focused-origin.ts'
import { useAction } from './use-action.ts'
import { useTakeAlong } from './use-take-along.ts'

interface PageActions {
  readonly evaluation: Evaluation
  /** Nearest first. */
  readonly flips: readonly Flip[]
  /** A short confirmation: *Link copied.* */
  readonly setSaid: (sentence: string) => void
  readonly setDialog: (dialog: 'share' | { readonly card?: string }) => void
  /** Opens where a figure, or an input, comes from. */
  readonly setFigure: (figure: string) => void
  readonly setInput: (parameter: string) => void
}

function useEdits({ scenario }: Evaluation): void {
  const { undo, redo } = useHistory()
  const baseline = useBaseline()
  const changed = differing(scenario, baseline).length > 0
  useAction('undo', undo === undefined ? undefined : app.undo, `Undo ${undo}`)
  useAction('redo', redo === undefined ? undefined : app.redo, `Redo ${redo}`)
  useAction('revert', changed ? app.revert : undefined)
}

function useThemes(): void {
  const theme = useTheme()
  useAction('theme-light', theme === 'light' ? undefined : () => applyTheme('light'))
  useAction('theme-dark', theme === 'dark' ? undefined : () => applyTheme('dark'))
  useAction('theme-system', theme === 'system' ? undefined : () => applyTheme('system'))
}

/** Keys come right after the answer: the list of actions is no part of what the first answer waits for. */
function useKeys(): void {
  useEffect(() => {
    let end: (() => void) | undefined
    let left = false
    const start = async () => {
      const { listen } = await import('./listen.ts')
      if (!left) end = listen()
    }
    void start()
    return () => {
      left = true
      end?.()
    }
  }, [])
}

/** Offers what the page itself can do, and listens to its keys. */
export function usePageActions(page: PageActions): void {
  useKeys()
  useEdits(page.evaluation)
  useThemes()
  useTakeAlong(page)
  useAction('share', () => page.setDialog('share'))
  useAction('export', () => page.setDialog({}))
  useAction('origin', () => {
    const { figure, input } = focusedOrigin() ?? {}
    if (figure !== undefined) page.setFigure(figure)
    else if (input !== undefined) page.setInput(input)
    else page.setSaid('G opens the origin of the figure that has the focus. Tab goes from figure to figure.')
  })
}
