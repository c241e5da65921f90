import { numberOf, textOf, type Row } from '../facts/table.ts'

/** The number in a cell that must be filled. */
export const neededNumber = (row: Row, column: string): number => {
  const value = numberOf(row, column)
  if (value === undefined) throw new Error(`Column ${column} is empty in ${JSON.stringify(row)}`)
  return value
}

/** One of some words. */
export const wordOf = <Word extends string>(row: Row, column: string, words: readonly Word[]): Word => {
  const text = textOf(row, column)
  const found = words.find((word) => word === text)
  if (found === undefined) throw new Error(`${text} is no ${column}: there are ${words.join(', ')}`)
  return found
}
