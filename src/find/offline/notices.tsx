import { type FocusEvent, useId, useRef, useState } from "react";
import type { Keeping, UpdateState } from "../../state/slices.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { VIEW_ID } from "../shell/links.tsx";
import "./style.css";

/** Notices beside the content: no network, new version. */
export function OfflineNotices() {
  const { isOffline, update, isPostponed } = useAppState((state) => state.offline);
  return (
    <>
      {update.status !== "none" && !isPostponed && <UpdateBanner status={update.status} />}
      {isOffline && <OfflineBadge />}
    </>
  );
}

/** Offers the next version of the page. Reloads only after the person accepts, and asks before a typed text is lost. */
function UpdateBanner({ status }: { readonly status: Exclude<UpdateState["status"], "none"> }) {
  const { messages, services } = useDetailedApp();
  /** The element that had the focus before the banner. */
  const before = useRef<EventTarget | null>(null);
  const keepBefore = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget === null || !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  const postpone = () => {
    const former = before.current;
    const target = former instanceof HTMLElement && former.isConnected ? former : contentInSight();
    target?.focus();
    services.offline((controller) => controller.postpone());
  };
  const accept = () => services.offline((controller) => controller.update(() => confirm(messages.updateLoses)));
  const text = {
    ready: messages.updateReady,
    elsewhere: messages.updateElsewhere,
    missing: messages.updateMissing,
    updating: messages.updating,
  }[status];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; Escape is a second way to « Plus tard »
    <div className="update-banner" onFocus={keepBefore} onKeyDown={({ key }) => key === "Escape" && postpone()}>
      <p>{text}</p>
      {status !== "updating" && (
        <div className="update-acts">
          <button type="button" className="button button-primary" onClick={accept}>
            {status === "ready" ? messages.updateNow : messages.reloadPage}
          </button>
          <button type="button" className="button" onClick={postpone}>
            {messages.notNow}
          </button>
        </div>
      )}
    </div>
  );
}

function contentInSight(): HTMLElement | null | undefined {
  const parts = [".sheet h2", `#${VIEW_ID}`, ".question-main"];
  return parts.map((part) => document.querySelector<HTMLElement>(part)).find((part) => part !== null);
}

/** Badge shown without a network; opens a note on which functions need one. */
function OfflineBadge() {
  const { messages } = useDetailedApp();
  const keeping = useAppState((state) => state.offline.keeping);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="offline-badge">
      <button
        type="button"
        className="offline-name"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {messages.offlineBadge}
      </button>
      {/* Always in the accessibility tree: a screen reader reads the whole note once, when the network is lost. */}
      <p id={id} className={isOpen ? undefined : "visually-hidden"}>
        {explanationOf(keeping, messages)}
      </p>
    </div>
  );
}

/** Text on the functions that work without a network; while the status of the copy of the site is unknown, the text says so. */
export function explanationOf(
  keeping: Keeping,
  messages: Pick<Details, "offlineLimits" | "offlineNotKept" | "offlineKeeping">,
): string {
  if (keeping === "ready") return messages.offlineLimits;
  return keeping === "unknown" ? messages.offlineKeeping.unknown : messages.offlineNotKept;
}
