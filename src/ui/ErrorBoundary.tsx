import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What failed, for the sentence: `The list of options`. */
  readonly what: string
  /** Changes when trying again makes sense. */
  readonly resetOn: unknown
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failure: string | undefined
  readonly shownFor: unknown
}

/** Keeps one failed panel from taking the others with it, and tries again when its data changes. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: undefined, shownFor: undefined }

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failure: error instanceof Error ? error.message : String(error) }
  }

  static getDerivedStateFromProps(
    { resetOn }: ErrorBoundaryProps,
    { shownFor }: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return resetOn === shownFor ? null : { failure: undefined, shownFor: resetOn }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === undefined) return this.props.children
    return (
      <p role="alert">
        {this.props.what} cannot be shown: {failure}. The rest of the page works; undo or another value may bring it
        back.
      </p>
    )
  }
}
