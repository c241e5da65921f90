import type { Evaluation } from '../../../alternatives/evaluation.ts'
import type { Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import { differing } from '../../differing.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { app, useArea, useBaseline, useHistory } from '../../use-app.ts'
import type { OpenDialog } from '../Dialogs.tsx'
import { applyTheme, useTheme } from '../theme.ts'
import { focusedOption, focusedOrigin } from './focused-origin.ts'
import { useAction } from './use-action.ts'
import { useTakeAlong } from './use-take-along.ts'

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

/** Offers what the page itself can do. */
export function usePageActions(
  { evaluation }: Reading,
  openDialog: (dialog: OpenDialog) => void,
  say: (sentence: string) => void,
): void {
  const area = useArea()
  useEdits(evaluation)
  useThemes()
  useTakeAlong(evaluation, say)
  useAction('open-area', (digit) => {
    const area = areas[Number(digit)]
    if (area) app.openArea(area.id)
  })
  useAction('select-option', app.select)
  useAction('share', () => openDialog({ kind: 'share' }))
  useAction('export', () => openDialog({ kind: 'export' }))
  // The menu of a row says which input it is; a key is about what has the focus.
  useAction('note', (given) =>
    openDialog({ kind: 'note', at: parameterOf(given)?.id ?? focusedOption() ?? focusedOrigin()?.input ?? area }),
  )
  useAction('origin', () => {
    const { figure, input } = focusedOrigin() ?? {}
    if (figure !== undefined) openDialog({ kind: 'figure', figure })
    else if (input !== undefined) openDialog({ kind: 'input', id: input })
    else say('G opens the origin of the figure that has the focus. Tab goes from figure to figure.')
  })
}
