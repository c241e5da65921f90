import { app } from '../../use-app.ts'

/**
 * A pointer goes down on a slider. The gesture ends where the pointer comes up, wherever that is, so that one drag is
 * one undo entry. The label is asked for at the end: it names the value then.
 */
export function grab(label: () => string): void {
  app.beginGesture()
  const listening = new AbortController()
  const end = () => {
    listening.abort()
    // After the slider's own listeners, which may still set the last value.
    setTimeout(() => app.endGesture(label()))
  }
  for (const event of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(event, end, { signal: listening.signal })
}
