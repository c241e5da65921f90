/** Keys that sliders and charts take while they have the focus; tests hold this list to what they do. */
export const localKeys = [
  {
    where: 'On a slider',
    keys: [
      { does: 'One step', chords: ['ArrowLeft', 'ArrowRight'] },
      { does: 'Ten steps', chords: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      { does: 'To the next flip', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      { does: 'To the ends', chords: ['Home', 'End'] },
      { does: 'Type the number', chords: ['Enter'] },
      { does: 'Reset', chords: ['Delete'] },
      { does: 'Range or one number', chords: ['R'] },
    ],
  },
  {
    where: 'On the priority map',
    keys: [
      { does: 'More or less quality', chords: ['ArrowUp', 'ArrowDown'] },
      { does: 'Towards cost, towards speed', chords: ['ArrowLeft', 'ArrowRight'] },
      { does: 'Ten points', chords: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
      { does: 'To the next flip', chords: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { does: 'To a corner', chords: ['1', '2', '3'] },
      { does: 'Corner last moved to, equal thirds', chords: ['Home', 'End'] },
    ],
  },
  {
    where: 'On the flip strip',
    keys: [
      { does: 'From input to input', chords: ['ArrowUp', 'ArrowDown'] },
      { does: 'Along the bar', chords: ['ArrowLeft', 'ArrowRight'] },
      { does: 'Ten steps', chords: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      { does: 'To the next flip', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      { does: 'To the ends', chords: ['Home', 'End'] },
    ],
  },
  {
    where: 'On the map of two inputs',
    keys: [
      { does: 'The input across', chords: ['ArrowLeft', 'ArrowRight'] },
      { does: 'The input upwards', chords: ['ArrowUp', 'ArrowDown'] },
      { does: 'Ten steps', chords: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      { does: 'To the next flip', chords: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      { does: 'To the ends', chords: ['Home', 'End', 'PageDown', 'PageUp'] },
    ],
  },
] as const satisfies readonly {
  readonly where: string
  readonly keys: readonly { readonly does: string; readonly chords: readonly string[] }[]
}[]
