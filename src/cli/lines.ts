/** Longer lines are cut here: no link is read beyond half of it, and a file without line ends must not fill the memory. */
const longest = 65_536

/** Lines of a text that arrives in pieces, without their ends; the last one counts without an end too. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of input) {
    const parts = piece.split('\n')
    for (const [at, part] of parts.entries()) {
      rest += rest.length < longest ? part.slice(0, longest - rest.length) : ''
      if (at === parts.length - 1) break
      yield rest.replace(/\r$/, '')
      rest = ''
    }
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
