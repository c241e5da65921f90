import { Component, type ReactNode } from 'react'
import { Failure, type FailureProps } from './Failure.tsx'

interface ErrorBoundaryProps extends FailureProps {
  /** Changes when trying again makes sense. */
  readonly resetOn?: unknown
  /** What is shown besides the failure. */
  readonly besides?: ReactNode
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failure: Error | undefined
  readonly shownFor: unknown
}

/** Keeps one failed panel from taking the others with it, and tries again when its data changes. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: undefined, shownFor: undefined }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    { resetOn }: ErrorBoundaryProps,
    { shownFor }: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return resetOn === shownFor ? null : { failure: undefined, shownFor: resetOn }
  }

  override render(): ReactNode {
    const { failure } = this.state
    const { onAgain, besides, children, ...rest } = this.props
    if (failure === undefined) return children
    const again = () => {
      onAgain?.()
      this.setState({ failure: undefined })
    }
    return (
      <>
        <Failure {...rest} failure={failure} onAgain={onAgain && again} />
        {besides}
      </>
    )
  }
}
