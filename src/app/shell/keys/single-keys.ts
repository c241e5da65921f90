import { wish } from '../wish.ts'

/** Are keys without Ctrl or Command on? They can be switched off in the list of keys (WCAG 2.1.4). */
const singleKeys = wish('trilemma.singleKeys', ['on', 'off'])

export const singleKeysOn = (): boolean => singleKeys.now() === 'on'

export const useSingleKeys = (): boolean => singleKeys.use() === 'on'

export const switchSingleKeys = (on: boolean): void => singleKeys.set(on ? 'on' : 'off')
