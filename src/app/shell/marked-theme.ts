import { stored } from './stored.ts'

export const themeKey = 'trilemma.theme'

/** A fixed theme as the style sheets read it; absent: that of the system. */
export function markTheme(theme: string | undefined): void {
  const { dataset } = document.documentElement
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
  else delete dataset['theme']
}

export const markStoredTheme = (): void => markTheme(stored(themeKey))
