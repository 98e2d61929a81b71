import { words } from "./words.ts";

interface FaultProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** What stands in place of a part of the page that failed. */
export function Fault({ text, onRetry }: FaultProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{text}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
