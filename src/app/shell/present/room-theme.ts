import { darkTheme, lightTheme, type ChartTheme } from '../../../charts/look/theme.ts'
import { roomScale } from './scale.ts'

/** Between two lines of the hatch in a room, px of the screen: twice as far as on the page. */
const roomPitch = 14

/** Grey on white dies on a projector: ink is black there. */
const inked: Partial<ChartTheme> = {
  ink: '#000000',
  ink2: '#000000',
  ink3: '#000000',
  line2: '#000000',
  hatch: '#5f6875',
}

export type Ground = 'light' | 'dark'

/** Colours of a picture in a room; `height`: of the screen, px. */
export const roomTheme = (ground: Ground, height: number): ChartTheme => ({
  ...(ground === 'light' ? { ...lightTheme, ...inked } : darkTheme),
  hatchPitch: roomPitch / roomScale(height),
})
