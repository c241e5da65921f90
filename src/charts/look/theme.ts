import type { ChartTheme } from '../../base/chart-theme.ts'

export type { ChartTheme, Slot } from '../../base/chart-theme.ts'

/** The page's tokens: follows its theme, and forced colours, without being drawn again. */
export const screenTheme: ChartTheme = {
  surface: 'var(--surface)',
  ink: 'var(--ink)',
  ink2: 'var(--ink2)',
  ink3: 'var(--ink3)',
  line: 'var(--line)',
  line2: 'var(--line2)',
  grid: 'var(--grid)',
  hatch: 'var(--hatch)',
  focus: 'var(--focus)',
  bad: 'var(--bad)',
  tint: 'var(--tint)',
  slots: {
    c0: 'var(--c0)',
    c1: 'var(--c1)',
    c2: 'var(--c2)',
    c3: 'var(--c3)',
    c4: 'var(--c4)',
    c5: 'var(--c5)',
    grey: 'var(--cx)',
  },
}

const fileFont = 'Inter, Arial, sans-serif'

/** The same colours as values, for files: an SVG that leaves the page has no tokens. A test holds both equal. */
export const lightTheme: ChartTheme = {
  surface: '#ffffff',
  ink: '#11161d',
  ink2: '#3f4854',
  ink3: '#5f6875',
  line: '#d5dae1',
  line2: '#7a8492',
  grid: '#e6eaee',
  hatch: '#8a94a1',
  focus: '#1a5fd0',
  bad: '#b3261e',
  tint: '0.13',
  slots: {
    c0: '#2677de',
    c1: '#df721e',
    c2: '#297859',
    c3: '#ab1b7e',
    c4: '#5e4a03',
    c5: '#2d3238',
    grey: '#9aa3af',
  },
  font: fileFont,
}

export const darkTheme: ChartTheme = {
  surface: '#151a21',
  ink: '#e9edf3',
  ink2: '#bac3d0',
  ink3: '#929dad',
  line: '#2b333e',
  line2: '#6f7b8b',
  grid: '#232a34',
  hatch: '#7b8796',
  focus: '#7fb2ff',
  bad: '#ff8a7e',
  tint: '0.2',
  slots: {
    c0: '#5395f8',
    c1: '#e36b21',
    c2: '#77dbab',
    c3: '#c07ba6',
    c4: '#ffd838',
    c5: '#cfdff0',
    grey: '#76818f',
  },
  font: fileFont,
}
