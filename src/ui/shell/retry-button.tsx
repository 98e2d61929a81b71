import { useApp } from "../app-context.ts";
import { keepFocusNear } from "../keep-focus.ts";

/** « Réessayer »: fetches what failed. It goes away with the fault that it stands by. */
export function RetryButton() {
  const { messages, retry } = useApp();
  return (
    <button
      type="button"
      className="button"
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        retry();
      }}
    >
      {messages.retry}
    </button>
  );
}
