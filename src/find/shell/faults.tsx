import type { DataFault } from "../../domain/loadable.ts";
import { askBeforeLeaving } from "../../ui/ask-before-leaving.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
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
        onClick={() => services.offline((controller) => controller.update(leavesToBrowser), reloadByBrowser)}
      >
        {messages.reload}
      </button>
    </div>
  );
}

/** Where something would be lost, the browser asks. */
function leavesToBrowser(): boolean {
  reloadByBrowser();
  return false;
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

/** The message in place of a failed part of the page. */
export function Fault({ text, onRetry }: FaultProps) {
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{text}</p>
      <RetryButton onRetry={onRetry} />
    </div>
  );
}

/** Message of a failed load, with its reason and « Réessayer ». */
export function LoadFault({ title, fault }: { readonly title: string; readonly fault: DataFault }) {
  const { messages } = useApp();
  const reason = fault.kind === "unreachable" ? messages.fileUnreachable : messages.fileDamaged;
  return (
    <div className="fault" role="alert">
      <p className="fault-title">{title}</p>
      <p>{reason({ file: fault.file })}</p>
      <p className="fault-detail">{fault.detail}</p>
      <RetryButton />
    </div>
  );
}

/** Button that clears the selection; a neighbouring element takes the focus. */
export function CloseSelectionButton({ name }: { readonly name: string }) {
  const { actions } = useApp();
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={name}
      onClick={(event) => {
        keepFocusNear(event.currentTarget);
        actions.closeSheet();
      }}
    >
      <Icon name="close" />
    </button>
  );
}
