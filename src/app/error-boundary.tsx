import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Says that the page has stopped, instead of a blank screen, and offers to start it again with the same link. */
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
