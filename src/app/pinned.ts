/** As many as the bar of the presentation holds; the sheet of a phone shows the first two. */
export const mostPinned = 3

/** Pins an input or takes its pin away; one too many takes the place of the oldest. */
export const togglePinned = (pinned: readonly string[], id: string): readonly string[] =>
  pinned.includes(id) ? pinned.filter((other) => other !== id) : [...pinned, id].slice(-mostPinned)
