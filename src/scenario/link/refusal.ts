/** Why a link opens nothing. */
export type Refusal = 'cut-off' | 'damaged' | 'newer' | 'not-a-link' | 'too-large'

export interface Refused {
  readonly ok: false
  readonly reason: Refusal
  readonly message: string
  /** Characters of the payload that arrived, of those that were sent. */
  readonly arrived?: number
  readonly expected?: number
}

const sentences: Readonly<Record<Refusal, string>> = {
  'cut-off':
    'This link is cut off. Chat programs shorten long links: paste the whole link, or ask the sender for the file.',
  damaged:
    'This link is damaged: it was changed on its way. Copy it again from where it stands, or ask the sender for the file.',
  newer: 'This link was made with a newer version. Reload the page.',
  'not-a-link': 'This is not a link to a scenario.',
  'too-large': 'This link holds more than a link of ours can hold. Ask the sender for the file.',
}

export const refusal = (reason: Refusal): Refused => ({ ok: false, reason, message: sentences[reason] })

export const cutOff = (arrived?: number, expected?: number): Refused => {
  if (arrived === undefined || expected === undefined) return refusal('cut-off')
  const count =
    arrived === expected ? 'its last characters are missing' : `${arrived} of ${expected} characters arrived`
  return {
    ...refusal('cut-off'),
    message: sentences['cut-off'].replace('cut off.', `cut off: ${count}.`),
    arrived,
    expected,
  }
}
