/** Heights of the pictures by the width they have, px. Two that stand beside each other are equally high. */

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value))

export const moneyHeight = (width: number): number => Math.round(between(320, width * 0.72, 400))
export const stairsHeight = (width: number): number => Math.round(between(320, width * 1.1, 400))
