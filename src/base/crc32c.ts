/** CRC-32C (Castagnoli), reflected polynomial 0x82F63B78; RFC 3720, appendix B.4. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0x82f63b78 : remainder >>> 1
  return remainder
})

/** Of ASCII text, as an unsigned 32-bit number. Finds every burst of up to 32 bits. */
export const crc32c = (text: string): number => {
  let crc = -1
  for (let i = 0; i < text.length; i++) crc = (table[(crc ^ text.charCodeAt(i)) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ -1) >>> 0
}
