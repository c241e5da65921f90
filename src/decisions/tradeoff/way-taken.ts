/** The first words by which the undo menu, and this view, know a way out that was applied. */
export const wayWords = 'way out: '

/** What was changed by the way out that undo would take back; undefined: something else was done last. */
export const wayTaken = (lastChange: string | undefined): string | undefined =>
  lastChange?.startsWith(wayWords) ? lastChange.slice(wayWords.length) : undefined
