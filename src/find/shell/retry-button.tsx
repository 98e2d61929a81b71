import { askBeforeLeaving } from "../../ui/ask-before-leaving.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useApp, useAppState } from "../app-context.ts";

/**
 * « Réessayer »: calls `onRetry`, by default to load the failed files again. The button is unmounted with the message of the failure. Where
 * only a reload may help, it is offered below.
 */
export function RetryButton({ onRetry }: { readonly onRetry?: () => void }) {
  const { messages, retry } = useApp();
  return (
    <>
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
      <ReloadOffer />
    </>
  );
}

/** Offers a reload where code of the page was refused although the site answers; what it would lose is named before. */
export function ReloadOffer() {
  const { messages, services } = useApp();
  const isDue = useAppState((state) => state.offline.isReloadDue);
  if (!isDue) return null;
  return (
    <div className="reload-offer">
      <p>{messages.reloadOffer}</p>
      <button
        type="button"
        className="button"
        onClick={() => services.offline((controller) => controller.update(), reloadByBrowser)}
      >
        {messages.reload}
      </button>
    </div>
  );
}

/** Without the code that knows what a reload would lose, the browser asks. */
function reloadByBrowser(): void {
  window.addEventListener("beforeunload", askBeforeLeaving, { once: true });
  location.reload();
}

interface FaultProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** What stands in place of a failed part of the page. */
export function Fault({ text, onRetry }: FaultProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{text}</p>
      <RetryButton onRetry={onRetry} />
    </div>
  );
}
