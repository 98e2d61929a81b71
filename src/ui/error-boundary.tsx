import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown instead of the children after an error in them; `retry` renders them again. */
  readonly fault: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error while rendering to one part of the page: the rest of it stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** The console tells what the page cannot. */
  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.hasFailed ? this.props.fault(() => this.setState({ hasFailed: false })) : this.props.children;
  }
}
