import type { JobName } from "../state/jobs.ts";
import { useDetailedApp } from "./detailed-app.ts";
import { keepFocusNear } from "./keep-focus.ts";

export interface JobFaultProps {
  readonly name: JobName;
  /** What cannot be shown, and why. */
  readonly text: string;
}

/** A computation that failed, with « Réessayer ». */
export function JobFault({ name, text }: JobFaultProps) {
  const { actions, messages } = useDetailedApp();
  return (
    <div role="alert">
      <p className="hint">{text}</p>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          actions.retryJob(name);
        }}
      >
        {messages.retry}
      </button>
    </div>
  );
}
