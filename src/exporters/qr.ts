import { failed, ok, type Result } from '../base/result.ts'
import type { QrSymbol } from './qr-symbol.ts'

/** Longer links make symbols that telephones read badly from a screen. */
export const longestInQr = 500

/** Light modules around a symbol that readers rely on (ISO/IEC 18004). */
export const quietZone = 4

/** A QR symbol; the library that makes it is loaded on first use. */
export async function qrOf(text: string): Promise<Result<QrSymbol>> {
  if (text.length > longestInQr)
    return failed({
      path: 'qr',
      message: `The link has ${text.length} characters; a QR code is offered up to ${longestInQr}, beyond which telephones read it badly.`,
    })
  const { encodeQr } = await import('./qr-symbol.ts')
  return ok(encodeQr(text))
}
