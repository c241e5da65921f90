import { actions, type Action } from './actions.ts'
import { isPressed, isSingle, type Pressed } from './chord.ts'
import type { Offers } from './registry.ts'

/** Where the focus is when a key is pressed. */
export interface Place {
  /** In something that takes the key for itself: a field, a select, a list. */
  readonly field: boolean
  /** Where text is edited, and the browser undoes typing. */
  readonly text: boolean
  readonly dialog: boolean
}

const isOff = ({ edits }: Action, chord: string, place: Place, singleKeys: boolean): boolean => {
  if (isSingle(chord)) return !singleKeys || place.field || place.dialog
  return edits ? place.text : place.dialog
}

/** Which action a key press means here, and with which of its keys; undefined: none of ours. */
export function pressedAction(
  pressed: Pressed,
  place: Place,
  { offers, singleKeys, mac }: { readonly offers: Offers; readonly singleKeys: boolean; readonly mac: boolean },
): { readonly action: Action; readonly chord: string } | undefined {
  for (const action of actions) {
    const chord = action.keys?.find((each) => isPressed(each, pressed, mac))
    if (chord !== undefined && offers.get(action.id)?.run && !isOff(action, chord, place, singleKeys))
      return { action, chord }
  }
  return undefined
}
