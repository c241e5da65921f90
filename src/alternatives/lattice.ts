import type { NumericParameter } from '../scenario/parameter.ts'

/**
 * The values of a parameter that are told apart, by index: three significant digits on log scales, multiples of the step
 * elsewhere. Flips and ways out are given on it, so that typing what is shown does what was said.
 */
export interface Lattice {
  readonly value: (index: number) => number
  /** Largest index whose value is not above `x`. */
  readonly floor: (x: number) => number
  /** Smallest index whose value is not below `x`. */
  readonly ceil: (x: number) => number
}

/** Mantissas 100 to 999 of a decade. */
const perDecade = 900

const threeDigits: Lattice = {
  value: (index) => {
    const decade = Math.floor(index / perDecade)
    return Number(`${index - decade * perDecade + 100}e${decade - 2}`)
  },
  floor: (x) => {
    const near = nearest(x)
    return threeDigits.value(near) > x ? near - 1 : near
  },
  ceil: (x) => {
    const near = nearest(x)
    return threeDigits.value(near) < x ? near + 1 : near
  },
}

/** Index of the three-digit number closest to `x` > 0. */
const nearest = (x: number): number => {
  const [mantissa = '1', exponent = '0'] = x.toExponential(2).split('e')
  return Number(exponent) * perDecade + Math.round(Number(mantissa) * 100) - 100
}

/** Whole numbers to 100, three digits beyond. */
const wholeNumbers: Lattice = {
  value: (index) => (index <= 100 ? index : threeDigits.value(index - 100 + 2 * perDecade)),
  floor: (x) => (x <= 100 ? Math.floor(x) : threeDigits.floor(x) - 2 * perDecade + 100),
  ceil: (x) => (x <= 100 ? Math.ceil(x) : threeDigits.ceil(x) - 2 * perDecade + 100),
}

/** Digits after the point that multiples of a step may need. */
const decimals = 10

const multiples = (step: number): Lattice => {
  const value = (index: number): number => Number((index * step).toFixed(decimals))
  return {
    value,
    floor: (x) => {
      const near = Math.round(x / step)
      return value(near) > x ? near - 1 : near
    },
    ceil: (x) => {
      const near = Math.round(x / step)
      return value(near) < x ? near + 1 : near
    },
  }
}

export const latticeOf = ({ scale, step, whole }: Pick<NumericParameter, 'scale' | 'step' | 'whole'>): Lattice =>
  scale === 'log' ? (whole ? wholeNumbers : threeDigits) : multiples(whole ? Math.max(1, step) : step)
