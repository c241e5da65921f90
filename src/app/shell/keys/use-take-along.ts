import type { Evaluation, Flip } from '../../../alternatives/evaluation.ts'
import { shownName } from '../../share-name.ts'
import { useDraws } from '../../use-answers.ts'
import { app, useReceived, useReceivedEvaluation } from '../../use-app.ts'
import { copyRichOf, copyText } from '../share/clipboard.ts'
import { useAction } from './use-action.ts'

const tooLong = 'The scenario is too long for a link. Save it as a file under Share.'
const refused = 'The browser did not let the page copy. Share has the text to copy by hand.'

/** Copies the message, or the link alone, without a dialog. `flips`: nearest first. */
export function useTakeAlong(evaluation: Evaluation, flips: readonly Flip[], say: (sentence: string) => void): void {
  const { draws } = useDraws()
  const received = useReceived()
  const before = useReceivedEvaluation()

  const copyLink = async () => {
    const link = app.address()
    say(link === undefined ? tooLong : (await copyText(link)) ? 'Link copied.' : refused)
  }
  const copyMessage = async () => {
    const link = app.address()
    if (link === undefined) return say(tooLong)
    const told = { name: shownName(evaluation.scenario), evaluation, draws, flips, received, before, link }
    // The clipboard is asked at once: some browsers forget the press of the key while the words are loaded.
    const done = await copyRichOf(import('./message-now.ts').then(({ messagesNow }) => messagesNow(told)))
    say(done ? 'Message and link copied.' : refused)
  }
  useAction('copy-message', () => void copyMessage())
  useAction('copy-link', () => void copyLink())
}
