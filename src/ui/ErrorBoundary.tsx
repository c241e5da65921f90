import { Component, type ReactNode } from 'react'
import { NotLoaded } from '../base/not-loaded.ts'
import { Button } from './Button.tsx'

interface ErrorBoundaryProps {
  /** What failed, for the sentence: `The list of options`. */
  readonly what: string
  /** Changes when trying again makes sense. */
  readonly resetOn: unknown
  /** Asks again for what did not load; absent: there is nothing that could be asked for. */
  readonly onAgain?: () => void
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failure: Error | undefined
  readonly shownFor: unknown
}

/** What may help: values make what is shown, and have nothing to do with a file that did not come. */
const helps = (failure: Error): string =>
  failure instanceof NotLoaded
    ? 'Try again; if that fails, reload the page.'
    : 'Undo or another value may bring it back.'

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
    const { what, onAgain, children } = this.props
    if (failure === undefined) return children
    return (
      <>
        <p role="alert">
          {what} cannot be shown: {failure.message}. The rest of the page works. {helps(failure)}
        </p>
        {onAgain && (
          <Button
            style={{ marginTop: 8 }}
            onClick={() => {
              onAgain()
              this.setState({ failure: undefined })
            }}
          >
            Try again
          </Button>
        )}
      </>
    )
  }
}
