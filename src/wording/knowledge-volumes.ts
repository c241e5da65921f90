import type { VolumeCrossing } from '../alternatives/knowledge/volumes.ts'
import { capital } from '../base/capital.ts'
import { say } from '../base/format.ts'
import { approachSubjects } from './knowledge-names.ts'

/** A volume as it stands before its unit: `320 k`. */
export const sayVolume = (requests: number): string => say('requests/day', requests, 2)

/** Which of two ways is the cheaper one on which side of the volume at which they cost the same; volumes a month. */
export function sayCrossing({ a, b, crossing }: VolumeCrossing, now: number): string {
  const [own, other] = [capital(approachSubjects[a]), approachSubjects[b]]
  switch (crossing.kind) {
    case 'equal':
      return `${own} costs as much as ${other} at any volume.`
    case 'always-A':
      return `${own} is cheaper than ${other} at any volume.`
    case 'always-B':
      return `${own} is dearer than ${other} at any volume.`
    case 'crossover': {
      const side = crossing.cheaperBelow === 'A' ? 'below' : 'above'
      return `${own} is cheaper than ${other} ${side} ${sayVolume(crossing.volume)} requests a month; now ${sayVolume(now)}.`
    }
  }
}
