import { wish } from './wish.ts'

export type Theme = 'system' | 'light' | 'dark'

const chosen = wish<Theme>('trilemma.theme', ['system', 'light', 'dark'])

/** Follows the system unless fixed here. */
export const storedTheme = chosen.now

export const useTheme = chosen.use

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  chosen.set(theme)
}
