/** One row of a table of facts: cells by column name; an empty cell is a missing figure. */
export type Row = Readonly<Record<string, string>>

/** Reads a table: the first line names the columns, cells are separated by `|`, trailing empty cells may be left out. */
export const rowsOf = (text: string): readonly Row[] => {
  const [head = '', ...lines] = text.trim().split('\n')
  const columns = head.split('|').map((name) => name.trim())
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length > columns.length) throw new Error(`A row has more cells than its table has columns: ${line}`)
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** The text of a cell that must be filled. */
export const textOf = (row: Row, column: string): string => {
  const cell = row[column]
  if (!cell) throw new Error(`Column ${column} is empty or unknown in ${JSON.stringify(row)}`)
  return cell
}

/** The number in a cell; `undefined` where it is empty. Anything else that is not a number throws. */
export const numberOf = (row: Row, column: string): number | undefined => {
  const cell = row[column]
  if (cell === undefined) throw new Error(`No column ${column} in ${JSON.stringify(row)}`)
  if (cell === '') return undefined
  const value = Number(cell)
  if (!Number.isFinite(value)) throw new Error(`${column} is not a number in ${JSON.stringify(row)}`)
  return value
}
