import { areas, first } from '../decisions/index.ts'
import type { Address } from '../scenario/link/locate.ts'
import type { View } from './state.ts'

export const isArea = (id: string | undefined): id is string => areas.some((area) => area.id === id)

/** Where an address leads. An area that is not known here is the first one. */
export const viewAt = ({ view, option }: Pick<Address, 'view' | 'option'>): View => ({
  name: isArea(view) ? view : first.id,
  ...(option !== undefined && { selected: option }),
})

export const sameView = (a: View, b: View): boolean => a.name === b.name && a.selected === b.selected

/** `#/knowledge`: an area without a scenario; undefined: none of ours. */
export const bareArea = (fragment: string): string | undefined => {
  const id = /^#\/([a-z-]+)\/?$/.exec(fragment)?.[1]
  return isArea(id) ? id : undefined
}
