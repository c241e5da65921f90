import { useEffect } from 'react'

/** A press on any figure, wherever a view shows it. */
export function useFigurePresses(open: (figure: string) => void): void {
  useEffect(() => {
    const listening = new AbortController()
    const onPress = ({ target }: Event) => {
      const figure =
        target instanceof Element ? target.closest<HTMLElement>('[data-figure]')?.dataset['figure'] : undefined
      if (figure !== undefined) open(figure)
    }
    document.addEventListener('click', onPress, { signal: listening.signal })
    return () => listening.abort()
  }, [open])
}
