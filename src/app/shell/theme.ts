import { markTheme, themeKey } from './marked-theme.ts'
import { wish } from './wish.ts'

export type Theme = 'system' | 'light' | 'dark'

const chosen = wish<Theme>(themeKey, ['system', 'light', 'dark'])

/** Follows the system unless fixed here. */
export const storedTheme = chosen.now

export const useTheme = chosen.use

export function applyTheme(theme: Theme): void {
  markTheme(theme)
  chosen.set(theme)
}
