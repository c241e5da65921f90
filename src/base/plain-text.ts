/** Controls, marks that turn the direction of writing, invisible spaces, tags and halves of surrogate pairs. */
const invisible =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** Text from outside as one line of at most `longest` characters, with nothing in it that cannot be seen. */
export const plainText = (text: string, longest: number): string => {
  if (text.length <= longest && plain.test(text)) return text
  const line = text
    .slice(0, 20 * longest)
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return [...line].slice(0, longest).join('').trim()
}

/** Text from outside whose line breaks are kept, with no more than one empty line in a row; else as `plainText`. */
export const plainLines = (text: string, longest: number): string => {
  const lines = text
    .slice(0, 20 * longest)
    .replaceAll(/\r\n|[\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.replaceAll(invisible, '').trimEnd())
  const trimmed = (joined: string): string => joined.replace(/^\n+/, '').trimEnd()
  const whole = trimmed(lines.join('\n').replaceAll(/\n{3,}/g, '\n\n'))
  return trimmed([...whole].slice(0, longest).join(''))
}
