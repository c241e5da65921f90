const settled = async (writing: Promise<void>): Promise<boolean> => {
  try {
    await writing
    return true
  } catch {
    return false
  }
}

/** False: the browser refused, or has no clipboard. Nothing else happens then. */
export const copyText = (text: string): Promise<boolean> => settled((async () => navigator.clipboard.writeText(text))())

/** Builds the item before anything is awaited: some browsers forget the press of the button by then. */
const copyItem = (make: () => ClipboardItem): Promise<boolean> => {
  try {
    return settled(navigator.clipboard.write([make()]))
  } catch {
    return Promise.resolve(false)
  }
}

const blobOf = (text: string, type: string): Blob => new Blob([text], { type })

export const copyRich = (html: string, plain: string): Promise<boolean> =>
  copyItem(
    () => new ClipboardItem({ 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(plain, 'text/plain') }),
  )

/** The same for words that are still being made. */
export const copyRichOf = (words: Promise<{ readonly html: string; readonly plain: string }>): Promise<boolean> =>
  copyItem(
    () =>
      new ClipboardItem({
        'text/html': words.then(({ html }) => blobOf(html, 'text/html')),
        'text/plain': words.then(({ plain }) => blobOf(plain, 'text/plain')),
      }),
  )

export const copyPicture = (png: Promise<Blob>): Promise<boolean> =>
  copyItem(() => new ClipboardItem({ 'image/png': png }))
