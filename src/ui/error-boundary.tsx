import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown instead of the children after an error in them; `retry` renders them again. */
  readonly fault: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error while rendering to one part of the page: the rest of it stays. React writes the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fault(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
