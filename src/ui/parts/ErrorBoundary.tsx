import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What the children draw. Once it is something else, they are drawn again. */
  readonly of: unknown;
  readonly children: ReactNode;
  /** What is shown instead; `retry` draws the children again. */
  readonly broken: (error: Error, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly of: unknown;
  readonly error: Error | null;
}

/** A fault in drawing takes away what is drawn, and not the page with the reader's texts. React has this as a class only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { of: this.props.of, error: null };

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return of === state.of ? null : { of, error: null };
  }

  static getDerivedStateFromError(error: unknown): Pick<ErrorBoundaryState, "error"> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error === null
      ? this.props.children
      : this.props.broken(error, () => this.setState({ error: null }));
  }
}
