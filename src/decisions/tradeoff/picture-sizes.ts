/** Heights of the pictures by the width they have, px. Both cards end on one line: each has words below its picture. */

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))

/** Readout, numbers and prices under the map; steps of the front under the scatter. */
const underMap = 90
const readoutAndNumbers = 52
const underScatter = 60

/** A card as wide as this stands alone in its row: then it must not take the whole screen. */
const alone = 580

/** As high as the triangle is with its corners and edges in this width. */
export const mapHeight = (width: number): number =>
  Math.round(between(300, width * 0.866 + 64, width > alone ? 430 : 520))

/** The map with its readout and its three numbers, before they are drawn. */
export const mapPlaceHeight = (width: number): number => mapHeight(width) + readoutAndNumbers

export const scatterHeight = (width: number): number => mapHeight(width) + underMap - underScatter

/** The map of two inputs: wider than high, as the screen is. */
export const pairHeight = (width: number): number => Math.round(between(300, width * 0.56, 460))

/** Rows of the flip strip before it is known how many there are. */
export const expectedRows = 6

/** Borders and padding beside a picture, and head and padding around it. */
const cardSides = 26
const cardFrame = 59
const gap = 12
const stripRows = { wide: expectedRows * 41 + 6, narrow: expectedRows * 84 + 6 } as const
const tabsHeight = 46

/** What the pictures will take in a width: one at a time, below one another, or two side by side over the strip. */
export function reservedHeights(width: number): {
  readonly phone: number
  readonly column: number
  readonly pair: number
} {
  const cardOf = (wide: number): number => mapHeight(wide - cardSides) + underMap + cardFrame
  const strip = (width - cardSides >= 560 ? stripRows.wide : stripRows.narrow) + cardFrame
  return {
    phone: tabsHeight + gap + cardOf(width),
    column: 2 * cardOf(width) + strip + 2 * gap,
    pair: cardOf((width - gap) / 2) + strip + gap,
  }
}
