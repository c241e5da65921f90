/** Heights of the pictures by the width they have, px. */

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))

/** Map and decay stand side by side and end on one line. */
export const lowerHeight = (width: number): number => Math.round(between(250, width * 0.56, 300))

/** Of the row of steps under the map. */
export const stepsHeight = 42
