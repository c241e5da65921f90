import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { shownName } from '../../share-name.ts'
import { countedSoon } from '../../use-answers.ts'
import { app, useReceived, useReceivedEvaluation } from '../../use-app.ts'
import { copyRichOf, copyText } from '../share/clipboard.ts'
import { useAction } from './use-action.ts'

const tooLong = 'The scenario is too long for a link. Save it as a file under Share.'
const refused = 'The browser did not let the page copy. Share has the text to copy by hand.'

/** Copies the message, or the link alone, without a dialog. */
export function useTakeAlong(evaluation: Evaluation, say: (sentence: string) => void): void {
  const received = useReceived()
  const before = useReceivedEvaluation()

  const copyLink = async () => {
    const link = app.address()
    say(link === undefined ? tooLong : (await copyText(link)) ? 'Link copied.' : refused)
  }
  const copyMessage = async () => {
    const link = app.address()
    if (link === undefined) return say(tooLong)
    const known = { name: shownName(evaluation.scenario), evaluation, received, before, link }
    const words = async () => {
      const [{ messagesNow }, counted] = await Promise.all([
        import('./message-now.ts'),
        countedSoon(evaluation.scenario),
      ])
      return messagesNow({ ...known, ...counted })
    }
    // The clipboard is asked at once: some browsers forget the press of the key while the words are loaded.
    const done = await copyRichOf(words())
    say(done ? 'Message and link copied.' : refused)
  }
  useAction('copy-message', () => void copyMessage())
  useAction('copy-link', () => void copyLink())
}
