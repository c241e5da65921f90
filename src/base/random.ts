import { normalQuantile } from './elementary.ts'

/**
 * Counter-based random numbers: a draw depends only on the seed, the name of the uncertain quantity and the index, so
 * adding or removing a quantity never shifts another. All arithmetic is unsigned 32 bit.
 */

const prime = 0x01000193

/** FNV-1a over the UTF-8 bytes of a text; half surrogates count as U+FFFD, as a text encoder has it. */
export const fnv1a32 = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0
    if (point > 0xffff) index++
    hash = hashOfPoint(hash, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return hash >>> 0
}

const hashOfPoint = (hash: number, point: number): number => {
  if (point < 0x80) return hashOfByte(hash, point)
  const last = 0x80 | (point & 0x3f)
  if (point < 0x800) return hashOfByte(hashOfByte(hash, 0xc0 | (point >> 6)), last)
  const third = 0x80 | ((point >> 6) & 0x3f)
  if (point < 0x10000) return hashOfByte(hashOfByte(hashOfByte(hash, 0xe0 | (point >> 12)), third), last)
  const second = 0x80 | ((point >> 12) & 0x3f)
  return hashOfByte(hashOfByte(hashOfByte(hashOfByte(hash, 0xf0 | (point >> 18)), second), third), last)
}

const hashOfByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, prime)

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the answer. */
export const fmix32 = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The stream of one named quantity under one seed: hash the name once, then draw with `uniformAt`. */
export const streamOf = (seed: number, key: string): number => fmix32(seed ^ fnv1a32(key))

/** Draw i of a stream: uniform in (0, 1), never 0 or 1. */
export const uniformAt = (stream: number, i: number): number =>
  (fmix32(stream + Math.imul(i + 1, 0x9e3779b9)) + 0.5) / 4294967296

export const u01 = (seed: number, key: string, i: number): number => uniformAt(streamOf(seed, key), i)

/** Latin hypercube: n draws of which exactly one lies in each n-th of (0, 1), in an order of their own. */
export const lhs = (seed: number, key: string, n: number): Float64Array => {
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  const shuffle = streamOf(seed, `${key}|perm`)
  for (let j = n - 1; j >= 1; j--) {
    const k = Math.floor(uniformAt(shuffle, j) * (j + 1))
    const kept = order[j] ?? 0
    order[j] = order[k] ?? 0
    order[k] = kept
  }
  const stream = streamOf(seed, key)
  const draws = new Float64Array(n)
  for (let i = 0; i < n; i++) draws[i] = ((order[i] ?? 0) + uniformAt(stream, i)) / n
  return draws
}

/** Standard normal draws: the normal quantile of `lhs`. Depends on n, because strata do. Callers may keep the answer. */
export const normals = (seed: number, key: string, n: number): Float64Array => {
  const draws = lhs(seed, key, n)
  for (let i = 0; i < n; i++) draws[i] = normalQuantile(draws[i] ?? 0.5)
  return draws
}
