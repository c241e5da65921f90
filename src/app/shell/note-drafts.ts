export interface NoteDraft {
  readonly by: string
  readonly text: string
}

const empty: NoteDraft = { by: '', text: '' }

/** Half-written notes by what they are about, for as long as the page is open; neither stored nor in links. */
const drafts = new Map<string, NoteDraft>()

export const noteDraft = (at: string): NoteDraft => drafts.get(at) ?? empty

export const keepDraft = (at: string, draft: NoteDraft): void => void drafts.set(at, draft)

/** The note is added. */
export const dropDraft = (at: string): void => void drafts.delete(at)
