/** Base64 with the URL's alphabet and without padding; RFC 4648, section 5. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const digits = Int8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)))

export const toBase64url = (bytes: Uint8Array): string => {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += alphabet.charAt((held >>> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet.charAt((held << (6 - bits)) & 63) : text
}

/** `undefined` for a character outside the alphabet, a length that cannot be, or bits left over that are not 0. */
export const fromBase64url = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array((text.length * 6) >> 3)
  let at = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)] ?? -1
    if (digit < 0) return undefined
    held = (held << 6) | digit
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >>> bits
      held &= (1 << bits) - 1
    }
  }
  return bits < 6 && held === 0 ? bytes : undefined
}
