import { useApp } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** « Réessayer »: calls `onRetry`, by default to load the failed files again. The button is unmounted with the message of the failure. */
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
