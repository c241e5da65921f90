/** A colour as every reader of SVG understands it: six hex digits, and how opaque it is. */
export interface Colour {
  readonly hex: string
  readonly alpha: number
}

const two = (part: number): string =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0')

const make = (red: number, green: number, blue: number, alpha: number): Colour => ({
  hex: `#${two(red)}${two(green)}${two(blue)}`,
  alpha: Math.min(1, Math.max(0, alpha)),
})

const part = (text: string | undefined, whole: number): number =>
  text?.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text)

const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

function ofHex(digits: string): Colour | undefined {
  const long = digits.length < 5 ? [...digits].map((digit) => digit + digit).join('') : digits
  if (long.length !== 6 && long.length !== 8) return undefined
  const alpha = long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1
  return { hex: `#${long.slice(0, 6).toLowerCase()}`, alpha }
}

/** `rgb(1 2 3 / 50%)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function ofFunction(name: string, inside: string): Colour | undefined {
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '')
  const numbers = name === 'color' ? words.slice(1) : words
  if (name === 'color' && words[0] !== 'srgb') return undefined
  if (numbers.length < 3 || numbers.length > 4 || !numbers.every((word) => /^[+-]?[\d.]+(?:e-?\d+)?%?$/.test(word)))
    return undefined
  const whole = name === 'color' ? 1 : 255
  const [red = 0, green = 0, blue = 0] = numbers.map((word) => (part(word, whole) / whole) * 255)
  return make(red, green, blue, numbers[3] === undefined ? 1 : part(numbers[3], 1))
}

const shareIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text) / 100)

/** `color-mix(in srgb, #2677de 13%, transparent)`: mixed with opacity as weight (CSS Color 5). */
function ofMix(inside: string): Colour | undefined {
  const found = /^in srgb,\s*(.+?)(?:\s+([\d.]+)%)?\s*,\s*([^,]+?|[a-z]+\([^()]*\))(?:\s+([\d.]+)%)?$/.exec(inside)
  const [a, b] = [colourOf(found?.[1] ?? ''), colourOf(found?.[3] ?? '')]
  if (!found || !a || !b) return undefined
  const second = shareIn(found[4])
  const share = shareIn(found[2]) ?? (second === undefined ? 0.5 : 1 - second)
  const alpha = a.alpha * share + b.alpha * (1 - share)
  if (alpha === 0) return { hex: a.hex, alpha }
  const [from, to] = [channels(a.hex), channels(b.hex)]
  const mix = (at: 0 | 1 | 2): number => (from[at] * a.alpha * share + to[at] * b.alpha * (1 - share)) / alpha
  return make(mix(0), mix(1), mix(2), alpha)
}

/** Reads what browsers compute colours to; undefined: another notation. */
export function colourOf(text: string): Colour | undefined {
  const value = text.trim().toLowerCase()
  if (value === 'transparent') return { hex: '#000000', alpha: 0 }
  if (value === 'white') return { hex: '#ffffff', alpha: 1 }
  if (value === 'black') return { hex: '#000000', alpha: 1 }
  const hex = /^#([\da-f]{3,8})$/.exec(value)?.[1]
  if (hex !== undefined) return ofHex(hex)
  const [, name = '', inside = ''] = /^(rgba?|color|color-mix)\((.*)\)$/.exec(value) ?? []
  if (name === '') return undefined
  return name === 'color-mix' ? ofMix(inside.trim()) : ofFunction(name, inside)
}
