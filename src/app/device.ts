/** How much of what something took the last times goes into what it is expected to take. */
const memory = 0.7

/** What is expected of something that took so long, ms, and was expected to take so long before. */
export const expectedAfter = (took: number, before = took): number => memory * before + (1 - memory) * took

/** An answer that takes longer than this, ms, cannot be drawn with every move. */
const quick = 8

/** However slow a device is, one of four moves has its answer. */
const mostSkipped = 3

/** An answer counts for no more than that, ms: one that was held up says little about the next. */
const most = quick * (mostSkipped + 1)

/** How this device keeps up with a hand. */
export interface Device {
  /** The answer to a move took so long to draw, ms. */
  readonly answered: (took: number) => void
  /** It has no time for an answer with every move. */
  readonly isSlow: () => boolean
  /** Moves between two answers for which it has no time. */
  readonly skips: () => number
}

export const createDevice = (): Device => {
  let expected = 0
  const skips = (): number => Math.min(mostSkipped, Math.floor(expected / quick))
  return {
    answered: (took) => void (expected = expectedAfter(Math.min(took, most), expected)),
    isSlow: () => skips() > 0,
    skips,
  }
}
