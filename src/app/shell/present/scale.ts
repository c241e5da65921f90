/** Smallest text of a page, px. */
const smallest = 11

/** The 8H rule: from the back of a room, text is read down to a fiftieth of the height of the screen. */
const readable = 1 / 50

/** Sizes and lines of the page grow by at least this much. */
const leastScale = 1.7

/** How much larger than on the page everything is drawn, for a screen of this height in px. */
export const roomScale = (height: number): number => Math.max(leastScale, (height * readable) / smallest)
