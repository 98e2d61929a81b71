import { useApp } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** « Réessayer »: usually loads again the files that failed. The button disappears with the message of the failure. */
export function RetryButton({ onRetry }: { readonly onRetry?: () => void }) {
  const { messages, retry } = useApp();
  return (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        (onRetry ?? retry)();
      }}
    >
      {messages.retry}
    </button>
  );
}
