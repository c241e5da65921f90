import type { ComponentPropsWithRef } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** outline: an action; primary: the one action of its place; quiet: beside text; icon: square, needs `label`. */
  readonly look?: 'outline' | 'primary' | 'quiet' | 'icon'
  /** Name for people who do not see the icon, and its tooltip. */
  readonly label?: string
}

export function Button({ look = 'outline', label, className, ...rest }: ButtonProps) {
  const classes = [styles['button'], styles[look], className].filter(Boolean).join(' ')
  return <button type="button" className={classes} aria-label={label} title={label} {...rest} />
}
