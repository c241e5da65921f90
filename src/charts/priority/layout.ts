import { filled } from '../look/wrap.ts'
import { boxAround, touches } from '../place/box.ts'
import { frameOf, sizes, type EdgeNotes, type MapForm, type MapFrame } from './frame.ts'
import { drawnRegions, markReach, namesFor, smallestShare, type DrawnRegion, type RegionName } from './names.ts'
import type { MapRegion } from './regions.ts'
import { placeOf } from './triangle.ts'
import type { Weights } from './weights.ts'

/** Everything about the map that does not follow the mark. */
export interface MapLayout {
  readonly frame: MapFrame
  readonly drawn: readonly DrawnRegion[]
  readonly names: readonly RegionName[]
  /** Lines below the map. */
  readonly list: readonly string[]
}

export interface LayoutGiven {
  readonly form: MapForm
  readonly width: number
  readonly height: number
  readonly regions: readonly MapRegion[]
  readonly edges?: EdgeNotes | undefined
  readonly hatched: boolean
  readonly ringed: boolean
  /** Names keep away from the mark. */
  readonly mark: Weights
  /** The layout before this one: names that still fit stay where they are. */
  readonly before?: MapLayout | undefined
}

const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))}\u202f%`

function listOf(listed: readonly MapRegion[], width: number): readonly string[] {
  const small = listed.filter(({ share }) => share < smallestShare).map(({ label }) => label)
  const other = listed
    .filter(({ share }) => share >= smallestShare)
    .map(({ label, share }) => `${label} (${percent(share)})`)
  return [
    ...(other.length > 0 ? filled(`Also wins: ${other.join(', ')}`, sizes.list, width) : []),
    ...(small.length > 0 ? filled(`Wins almost nowhere: ${small.join(', ')}`, sizes.list, width) : []),
  ]
}

const isSameSize = (frame: MapFrame, { width, height, form }: LayoutGiven): boolean =>
  frame.width === width && frame.height === height && frame.form === form

/** Does the mark lie on a name, so that the name should move? */
const isOnName = ({ frame, names }: MapLayout, mark: Weights): boolean => {
  const place = boxAround(placeOf(frame.triangle, mark), markReach)
  return names.some(({ box, leader }) => !leader && touches(place, box))
}

/** Lays the map out; twice where a name that found no room adds a line below. */
export function layOutMap(given: LayoutGiven): MapLayout {
  const kept = given.before && isSameSize(given.before.frame, given) ? given.before.names : []
  const known = new Map(kept.map((name) => [name.option, name]))
  let list = listOf(
    given.regions.filter(({ share }) => share < smallestShare),
    given.width,
  )
  for (;;) {
    const frame = frameOf({ ...given, listed: list.length })
    const drawn = drawnRegions(frame, given.regions)
    const { names, listed } = namesFor(frame, drawn, placeOf(frame.triangle, given.mark), known)
    const next = listOf(listed, given.width)
    if (next.length <= list.length) return { frame, drawn, names, list: next }
    list = next
  }
}

const isSame = (a: LayoutGiven, b: LayoutGiven): boolean =>
  a.regions === b.regions &&
  a.width === b.width &&
  a.height === b.height &&
  a.form === b.form &&
  a.edges === b.edges &&
  a.hatched === b.hatched &&
  a.ringed === b.ringed

/** Layouts that stay calm: a new one only where something but the mark changed, or where a resting mark hides a name. */
export function calmLayouts(): (given: LayoutGiven, moving: boolean) => MapLayout {
  let last: { readonly given: LayoutGiven; readonly layout: MapLayout } | undefined
  return (given, moving) => {
    const holds = last && isSame(last.given, given) && (moving || !isOnName(last.layout, given.mark))
    if (last && holds) return last.layout
    last = { given, layout: layOutMap({ ...given, before: last?.layout }) }
    return last.layout
  }
}
