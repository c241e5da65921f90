import { Button } from '../../ui/Button.tsx'
import { ToolIcon, type ToolIconName } from './ToolIcon.tsx'

interface ToolProps {
  readonly icon: ToolIconName
  readonly label: string
  readonly onPress: (() => void) | undefined
  readonly pressed?: boolean
  readonly chosen?: Readonly<Record<string, string>> | undefined
}

/** One tool of a card; absent where the page offers nothing for it. */
export function Tool({ icon, label, onPress, pressed, chosen }: ToolProps) {
  if (!onPress) return undefined
  return (
    <Button
      look="icon"
      label={label}
      onClick={onPress}
      aria-pressed={pressed}
      data-chosen={chosen && JSON.stringify(chosen)}
      data-tool={pressed === undefined ? icon : 'table'}
    >
      <ToolIcon name={icon} />
    </Button>
  )
}
