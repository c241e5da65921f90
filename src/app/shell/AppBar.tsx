import { memo, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { shownName } from '../share-name.ts'
import { app, useApp, useHistory } from '../use-app.ts'
import styles from './AppBar.module.css'
import { ariaKeys, keysOf, paletteChord } from './keys/chord.ts'
import { registry, useAction } from './keys/use-action.ts'
import { lateDialog } from './LatePart.tsx'
import { isMac } from './platform.ts'
import { applyTheme, useTheme, type Theme } from './theme.ts'

const ScenarioList = lateDialog(
  'The list of scenarios',
  () => import('./ScenarioList.tsx'),
  ({ ScenarioList }) => ScenarioList,
)
const MoreMenu = lateDialog(
  'The menu',
  () => import('./keys/MoreMenu.tsx'),
  ({ MoreMenu }) => MoreMenu,
)

const findLabel = 'Find input, view, action'

const themes: Readonly<Record<Theme, { readonly next: Theme; readonly says: string }>> = {
  system: { next: 'dark', says: 'Theme follows the system' },
  dark: { next: 'light', says: 'Dark theme' },
  light: { next: 'system', says: 'Light theme' },
}

function ThemeSwitch() {
  const theme = useTheme()
  const { next, says } = themes[theme]
  return (
    <Button look="icon" label={`${says}. Change`} onClick={() => applyTheme(next)}>
      <Icon name="theme" />
    </Button>
  )
}

interface TypedName {
  readonly text: string
  /** What Escape goes back to, and what was shown for it. */
  readonly name: string
  readonly shown: string
}

/** What is typed is kept like any text; another scenario has a field of its own, also when Back opens it under the hand. */
function ScenarioName() {
  const name = useApp(({ scenario }) => scenario.name)
  const shown = useApp(({ scenario }) => shownName(scenario))
  const [typed, setTyped] = useState<TypedName>()
  const text = typed?.text ?? shown
  const write = (next: string) => {
    const was = typed ?? { name, shown }
    setTyped({ ...was, text: next })
    app.writeName(next.trim() === was.shown ? was.name : next)
  }
  const end = () => {
    if (typed) app.endWriting()
    setTyped(undefined)
  }
  return (
    <span className={styles['name']}>
      <span aria-hidden="true">{text}</span>
      <input
        aria-label="Name of this scenario"
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
          if (event.key !== 'Escape' || !typed) return
          app.writeName(typed.name)
          end()
        }}
      />
    </span>
  )
}

/** Opens the palette: a box where there is room for its words, a glass elsewhere. */
function Find() {
  const open = () => registry.run('palette')
  return (
    <>
      <button
        type="button"
        className={styles['find']}
        aria-label={findLabel}
        aria-keyshortcuts={ariaKeys([paletteChord], isMac)}
        onClick={open}
      >
        <Icon name="search" size={14} />
        <span>{findLabel}</span>
        <kbd>{keysOf(paletteChord, isMac).join(isMac ? '' : ' ')}</kbd>
      </button>
      <span className={styles['glass']}>
        <Button look="icon" label={findLabel} onClick={open}>
          <Icon name="search" />
        </Button>
      </span>
    </>
  )
}

/** What the bar has no button for, and on narrow screens no room. */
function More() {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        ref={button}
        look="icon"
        label="More actions"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </Button>
      {open && <MoreMenu anchor={button} onClose={() => setOpen(false)} />}
    </>
  )
}

function Present() {
  return (
    <span className={styles['wide']}>
      <Button onClick={() => registry.run('present')}>
        <Icon name="screen" />
        <span className={styles['word']}>Present</span>
      </Button>
    </span>
  )
}

function History() {
  const { undo, redo } = useHistory()
  return (
    <>
      <Button
        look="icon"
        label={undo === undefined ? 'Nothing to undo' : `Undo ${undo}`}
        disabled={undo === undefined}
        onClick={() => app.undo()}
      >
        <Icon name="undo" />
      </Button>
      <span className={styles['wide']}>
        <Button
          look="icon"
          label={redo === undefined ? 'Nothing to redo' : `Redo ${redo}`}
          disabled={redo === undefined}
          onClick={() => app.redo()}
        >
          <Icon name="redo" />
        </Button>
      </span>
    </>
  )
}

interface AppBarProps {
  readonly changeBar: ReactNode
  readonly onShare: () => void
  readonly onExport: () => void
}

/** Logo, scenario, undo, what changed, and the actions of the whole page. */
export const AppBar = memo(function AppBar({ changeBar, onShare, onExport }: AppBarProps) {
  const slot = useApp((state) => state.slot.record.id)
  const [listed, setListed] = useState(false)
  useAction('scenarios', () => setListed(true))
  return (
    <header className={styles['bar']}>
      <span className={styles['logo']}>
        <Icon name="mark" size={20} />
        <span className={styles['product']}>Trilemma</span>
      </span>
      <ScenarioName key={slot} />
      <Button look="icon" label="Scenarios in this browser" onClick={() => setListed(true)}>
        <Icon name="chevron" />
      </Button>
      <History />
      <span className={styles['change']}>{changeBar}</span>
      <span className={styles['right']}>
        <Find />
        <span className={styles['wide']}>
          <ThemeSwitch />
        </span>
        <Present />
        <Button onClick={onShare}>
          <Icon name="link" />
          <span className={styles['word']}>Share</span>
        </Button>
        <span className={styles['wide']}>
          <Button look="primary" onClick={onExport}>
            <Icon name="download" />
            <span className={styles['word']}>Export</span>
          </Button>
        </span>
        <More />
      </span>
      {listed && <ScenarioList onClose={() => setListed(false)} />}
    </header>
  )
})
