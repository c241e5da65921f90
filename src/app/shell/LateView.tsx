import { use, type ComponentType } from 'react'
import type { Late } from '../../decisions/late.ts'

/**
 * A view that is loaded when it is first shown. Until it is there it suspends, and throws what it failed by; loaded again,
 * it is shown, where `lazy` would remember the failure for ever.
 */
export function viewOf<Props extends object>(view: Late<{ readonly View: ComponentType<Props> }>) {
  return function LateView(props: Props) {
    const { View } = view.now() ?? use(view.asked())
    return <View {...props} />
  }
}
