import type { Group, Parameter } from '../../../scenario/parameter.ts'
import { inputOf } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { panelInputs, wordsOf } from './groups.ts'
import { Rows } from './InputRows.tsx'
import styles from './Panel.module.css'
import type { RowSource } from './use-row-source.ts'

interface InputGroupProps {
  readonly group: Group
  readonly ids: readonly string[]
  readonly source: RowSource
  readonly changed: ReadonlySet<string>
}

/** Every changed input of a group back to the baseline, as one step of undo. */
const resetAll = (group: Group, touched: readonly Parameter[], baseline: RowSource['baseline']): void =>
  void app.setInputs(
    Object.fromEntries(touched.map((one) => [one.id, inputOf(baseline, one)])),
    `reset ${wordsOf(group).title.toLowerCase()}`,
  )

/** `no option meets all 3`: the limits that are on. */
const sayBroken = (inputs: RowSource['inputs']): string =>
  `no option meets all ${panelInputs.filter((one) => one.kind === 'limit' && inputOf(inputs, one) !== null).length}`

/** The inputs of one subject under their heading. */
export function InputGroup({ group, ids, source, changed }: InputGroupProps) {
  const { title, hint } = wordsOf(group)
  const touched = panelInputs.filter((one) => one.group === group && changed.has(one.id))
  const broken = group === 'limits' && source.winner === undefined
  return (
    <section className={styles['group']} aria-label={title}>
      <div className={styles['groupHead']} data-bad={broken || undefined}>
        <h3>{title}</h3>
        {broken ? <span>{sayBroken(source.inputs)}</span> : touched.length === 0 && <span>{hint}</span>}
        {touched.length > 0 && (
          <button
            type="button"
            className={styles['quiet']}
            aria-label={`Reset all in ${title}: ${touched.length}`}
            onClick={() => resetAll(group, touched, source.baseline)}
          >
            reset all
          </button>
        )}
      </div>
      <Rows ids={ids} source={source} />
    </section>
  )
}
