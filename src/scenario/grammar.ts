import { checkInput, type Outcome } from './check-input.ts'
import { readNumberText } from './grammar/number-text.ts'
import { readOwnText, writeOwnText } from './grammar/own-text.ts'
import { writeNumberText } from './grammar/write-number.ts'
import type { InputValue, OwnEvaluation, Parameter } from './parameter.ts'

const longest = 4000
const longestNumber = 200

/** Typographic spaces and minus signs become plain ones; nothing else is guessed. */
const tidied = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .replaceAll('\u2212', '-')
    .trim()

const isOwn = (value: InputValue): value is OwnEvaluation => typeof value === 'object' && value !== null

/** What a user typed for an input, the same in every locale. `current` is what `*1.5` multiplies. */
export const parseInput = (parameter: Parameter, text: string, current?: InputValue): Outcome => {
  const refused = (message: string): Outcome => ({ ok: false, problems: [{ path: parameter.id, message }] })
  if (text.length > longest) return refused(`That is longer than ${longest} characters.`)
  const typed = tidied(text)
  switch (parameter.kind) {
    case 'choice': {
      const option = parameter.options.find(({ value, label }) =>
        [value, label.toLowerCase()].includes(typed.toLowerCase()),
      )
      return checkInput(parameter, option?.value ?? typed)
    }
    case 'mix':
      return checkInput(parameter, typed.replaceAll(' ', ''))
    case 'date':
      return checkInput(parameter, typed)
    case 'own-evaluation':
      return checkInput(parameter, readOwnText(typed))
    default: {
      if (typed.length > longestNumber) return refused(`That is longer than ${longestNumber} characters.`)
      const reading = readNumberText(typed, parameter, current)
      return 'wrong' in reading ? refused(reading.wrong) : checkInput(parameter, reading.value)
    }
  }
}

/** The text of a value for editing; `parseInput` reads it back to the same value. */
export const writeInput = (parameter: Parameter, value: InputValue): string => {
  if (typeof value === 'string') return value
  if (parameter.kind === 'own-evaluation') return isOwn(value) ? writeOwnText(value) : ''
  return 'unit' in parameter ? writeNumberText(parameter, value) : ''
}
