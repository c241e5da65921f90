/**
 * Sorts the numbers of points by numeric columns, exactly and without a comparator: doubles are read as two words of
 * 32 bits whose unsigned order is the order of the values, and each word is sorted by counting. Points equal in the
 * words so far are sorted by the next word, then by the next column, and finally stay in their given order.
 */

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
double[0] = 1
const highWord = words[1] === 0x3ff00000 ? 1 : 0

export interface SortColumn {
  readonly values: Float64Array
  readonly descending?: true
}

/** Runs at most this long are put in order by insertion. */
const shortRun = 24
const digitBits = 11
const digits = 3
const buckets = 1 << digitBits

interface Room {
  readonly order: Int32Array
  readonly columns: readonly SortColumn[]
  readonly keys: Uint32Array
  readonly otherOrder: Int32Array
  readonly otherKeys: Uint32Array
  readonly counts: Int32Array
}

/** Puts `order` in ascending order of the columns (none may hold not-a-number), ties as given. */
export const sortExactly = (order: Int32Array, columns: readonly SortColumn[]): Int32Array => {
  const n = order.length
  sortRange(
    {
      order,
      columns,
      keys: new Uint32Array(n),
      otherOrder: new Int32Array(n),
      otherKeys: new Uint32Array(n),
      counts: new Int32Array(digits * buckets),
    },
    0,
    n,
    0,
  )
  return order
}

/** `word` counts the 32-bit words already equal within the range: two for each column. */
const sortRange = (room: Room, from: number, to: number, word: number): void => {
  if (to - from <= shortRun) {
    insert(room.order, room.columns, from, to)
    return
  }
  const column = room.columns[word >>> 1]
  if (!column) return
  if (takeKeys(room, column, from, to, word % 2 === 0)) sortByKeys(room, from, to)
  for (let start = from; start < to;) {
    let end = start + 1
    while (end < to && room.keys[end] === room.keys[start]) end++
    if (end - start > 1) sortRange(room, start, end, word + 1)
    start = end
  }
}

/** Fills the keys of a range with the upper or lower words of a column; false when all of them are the same. */
const takeKeys = (room: Room, column: SortColumn, from: number, to: number, upper: boolean): boolean => {
  let differ = 0
  const turn = column.descending ? 0xffffffff : 0
  for (let i = from; i < to; i++) {
    // Adding 0 makes -0 the same as 0.
    double[0] = (column.values[room.order[i] ?? 0] ?? 0) + 0
    const high = words[highWord] ?? 0
    const word = upper ? high : (words[1 - highWord] ?? 0)
    const negative = high >= 0x80000000
    const key = ((negative ? ~word : upper ? word ^ 0x80000000 : word) ^ turn) >>> 0
    room.keys[i] = key
    differ |= key ^ (room.keys[from] ?? 0)
  }
  return differ !== 0
}

/** Stable counting sort of a range by its keys, eleven bits at a time. */
const sortByKeys = (room: Room, from: number, to: number): void => {
  const { counts } = room
  counts.fill(0)
  for (let i = from; i < to; i++) {
    const key = room.keys[i] ?? 0
    for (let digit = 0; digit < digits; digit++) {
      const bucket = digit * buckets + ((key >>> (digit * digitBits)) & (buckets - 1))
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
  }
  for (let digit = 0; digit < digits; digit++) {
    const flip = digit % 2 === 1
    let place = from
    for (let bucket = digit * buckets; bucket < (digit + 1) * buckets; bucket++) {
      const count = counts[bucket] ?? 0
      counts[bucket] = place
      place += count
    }
    move(
      flip ? room.otherOrder : room.order,
      flip ? room.otherKeys : room.keys,
      flip ? room.order : room.otherOrder,
      flip ? room.keys : room.otherKeys,
      counts,
      from,
      to,
      digit,
    )
  }
  for (let i = from; i < to; i++) {
    room.order[i] = room.otherOrder[i] ?? 0
    room.keys[i] = room.otherKeys[i] ?? 0
  }
}

const move = (
  order: Int32Array,
  keys: Uint32Array,
  toOrder: Int32Array,
  toKeys: Uint32Array,
  places: Int32Array,
  from: number,
  to: number,
  digit: number,
): void => {
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? 0
    const bucket = digit * buckets + ((key >>> (digit * digitBits)) & (buckets - 1))
    const place = places[bucket] ?? 0
    places[bucket] = place + 1
    toOrder[place] = order[i] ?? 0
    toKeys[place] = key
  }
}

const insert = (order: Int32Array, columns: readonly SortColumn[], from: number, to: number): void => {
  for (let i = from + 1; i < to; i++) {
    const point = order[i] ?? 0
    let place = i
    while (place > from && isBefore(columns, point, order[place - 1] ?? 0)) {
      order[place] = order[place - 1] ?? 0
      place--
    }
    order[place] = point
  }
}

const isBefore = (columns: readonly SortColumn[], a: number, b: number): boolean => {
  for (const { values, descending } of columns) {
    const mine = values[a] ?? 0
    const theirs = values[b] ?? 0
    if (mine !== theirs) return mine < theirs !== (descending === true)
  }
  return false
}
