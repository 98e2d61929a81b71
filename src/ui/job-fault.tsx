import type { JobName } from "../model/jobs.ts";
import { useApp } from "./app-context.ts";
import { RetryButton } from "./shell/retry-button.tsx";

export interface JobFaultProps {
  readonly name: JobName;
  /** Message of the failure. */
  readonly text: string;
}

/** Message of a failed computation, with « Réessayer ». */
export function JobFault({ name, text }: JobFaultProps) {
  const { actions } = useApp();
  return (
    <div role="alert">
      <p className="hint">{text}</p>
      <RetryButton onRetry={() => actions.retryJob(name)} />
    </div>
  );
}
