import { cacheBytesPerToken } from '../engine/sourcing/gpu-memory.ts'
import type { Architecture, AttentionPart } from './edition-hosting.ts'

/** Bytes that one token leaves in the layers of a part. */
const partBytes = ({ layers, kvHeads, headDim, latent }: AttentionPart, bytesPerValue: number): number =>
  kvHeads !== undefined && headDim !== undefined
    ? cacheBytesPerToken(layers, kvHeads, headDim, bytesPerValue)
    : layers * (latent ?? 0) * bytesPerValue

/**
 * Bytes that a request of so many tokens holds in the cache: of layers with a window, its latest tokens alone. What layers with a fixed
 * state keep is left out: it does not grow with the tokens, and no source gives it for all models.
 */
export const cacheBytes = ({ parts }: Architecture, tokens: number, bytesPerValue: number): number =>
  parts.reduce(
    (sum, part) => sum + partBytes(part, bytesPerValue) * Math.min(tokens, part.window ?? Number.POSITIVE_INFINITY),
    0,
  )
