import { useEffect } from 'react'

/** A file dropped anywhere on the page is opened; without this the browser would leave the page for it. */
export function useFileDrop(say: (sentence: string) => void, onOpened: () => void): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
    const open = async (file: File) => {
      const { openFile } = await import('./open-file.ts')
      const { opened, sentence } = await openFile(file)
      say(sentence)
      if (opened) onOpened()
    }
    window.addEventListener(
      'dragover',
      (event) => {
        if (carriesFile(event)) event.preventDefault()
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        const file = event.dataTransfer?.files[0]
        if (file) void open(file)
      },
      { signal },
    )
    return () => listening.abort()
  }, [say, onOpened])
}
