import { useMemo, useState } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { isTracked } from '../../../alternatives/track.ts'
import type { Parameter } from '../../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../../scenario/parameters.ts'
import { changedInputs, presetInputs } from '../../../scenario/presets.ts'
import { inputOf } from '../../../wording/value.ts'
import { useScenario, useTracks } from '../../use-app.ts'
import { useShowInput } from '../keys/use-show-input.ts'
import { NumberRow } from './NumberRow.tsx'
import { OtherRow } from './OtherRow.tsx'
import styles from './Panel.module.css'
import { rowModel } from './row-model.ts'
import { PresetLine } from './PresetLine.tsx'

type Group = Parameter['group']

const groups: readonly { readonly id: Group; readonly title: string; readonly hint: string }[] = [
  { id: 'limits', title: 'Limits', hint: 'all must hold' },
  { id: 'workload', title: 'Workload', hint: 'what is asked' },
  { id: 'priorities', title: 'Priorities', hint: 'only proportions count' },
  { id: 'quality', title: 'Quality', hint: 'how it is measured' },
  { id: 'assumptions', title: 'Assumptions', hint: 'serving and cascades' },
  { id: 'anchors', title: 'Anchors', hint: 'where differences stop counting' },
  { id: 'evidence', title: 'Evidence', hint: 'age and life of figures' },
  { id: 'run', title: 'Run', hint: 'seed, day, tolerance' },
]

const openAtFirst: readonly Group[] = ['limits', 'workload', 'priorities', 'quality']

const byGroup = new Map(groups.map(({ id }) => [id, parameters.filter(({ group }) => group === id)]))

interface PanelProps {
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (parameter: string) => void
}

/** The inputs of the scenario, all of them, by group. Tracks are asked for the open groups alone. */
export function Panel({ evaluation, colourOf, onOrigin }: PanelProps) {
  const [open, setOpen] = useState<ReadonlySet<Group>>(new Set(openAtFirst))
  const scenario = useScenario()
  const visible = useMemo(
    () => parameters.filter(({ group, id }) => open.has(group) && isTracked(id)).map(({ id }) => id),
    [open],
  )
  const { tracks, updating } = useTracks(visible)
  const preset = presetInputs(scenario.preset)
  const changed = new Set(changedInputs(scenario))
  const toggle = (group: Group, isOpen: boolean) => {
    if (open.has(group) === isOpen) return
    const next = new Set(open)
    if (isOpen) next.add(group)
    else next.delete(group)
    setOpen(next)
  }
  useShowInput((id) => {
    const group = parameterOf(id)?.group
    if (group) toggle(group, true)
  })

  return (
    <section className={styles['panel']} aria-label="Scenario" id="inputs" tabIndex={-1}>
      <PresetLine scenario={scenario} />
      {groups.map(({ id, title, hint }) => {
        const members = byGroup.get(id) ?? []
        const count = members.filter((parameter) => changed.has(parameter.id)).length
        return (
          <details
            key={id}
            className={styles['group']}
            open={open.has(id)}
            onToggle={(event) => toggle(id, event.currentTarget.open)}
          >
            <summary className={styles['groupHead']}>
              <h2>{title}</h2>
              <span>{count > 0 ? `${count} changed` : hint}</span>
            </summary>
            {open.has(id) &&
              members.map((parameter) => {
                const value = inputOf(scenario.inputs, parameter)
                const usual = inputOf(preset, parameter)
                const shared = { value, preset: usual, onOrigin }
                return parameter.kind === 'limit' || parameter.kind === 'quantity' || parameter.kind === 'weight' ? (
                  <NumberRow
                    key={parameter.id}
                    parameter={parameter}
                    model={rowModel({
                      parameter,
                      value,
                      preset: usual,
                      evaluation,
                      track: tracks[parameter.id],
                      colourOf,
                    })}
                    updating={updating}
                    {...shared}
                  />
                ) : (
                  <OtherRow key={parameter.id} parameter={parameter} {...shared} />
                )
              })}
          </details>
        )
      })}
    </section>
  )
}
