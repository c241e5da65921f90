/** What a link may make us do: characters read and written, bytes and structure after inflation. */
export const bounds = {
  read: 16_384,
  written: 3900,
  inflated: 262_144,
  depth: 32,
  nodes: 20_000,
} as const

/**
 * Is JSON text deeper or larger than allowed? Looked at before parsing, since a walk over deep nesting exhausts the
 * stack. Counts brackets and commas outside strings; text that is no JSON is left to the parser to refuse.
 */
export const isTooBig = (json: string): boolean => {
  let depth = 0
  let nodes = 1
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (inString) {
      if (code === 92) i++
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) {
      nodes++
      if (++depth > bounds.depth) return true
    } else if (code === 125 || code === 93) depth--
    else if (code === 44) nodes++
    if (nodes > bounds.nodes) return true
  }
  return false
}
