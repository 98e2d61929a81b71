import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Replaces the page after a render error by a message with a link that reopens the same view. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="fault" role="alert">
        <p className="fault-title">{this.props.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
