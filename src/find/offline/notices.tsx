import { type FocusEvent, useId, useRef, useState } from "react";
import type { Keeping, UpdateState } from "../../state/slices.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { type DetailedAppValue, useApp, useAppState, useDetailedApp } from "../app-context.ts";
import "./style.css";

/** Notices beside the content: no network, new version. */
export function OfflineNotices() {
  const { isOffline, update, isPostponed } = useAppState((state) => state.offline);
  return (
    <>
      {update.status !== "none" && !isPostponed && <UpdateBanner update={update} />}
      {isOffline && <OfflineBadge />}
    </>
  );
}

type ShownUpdate = Exclude<UpdateState, { readonly status: "none" }>;

/** Offers the next version of the page. Reloads only after the person accepts, and warns before data are lost. */
function UpdateBanner({ update }: { readonly update: ShownUpdate }) {
  const { messages } = useDetailedApp();
  const { onFocus, giveBack } = useFocusReturn();
  const { services } = useApp();
  const postpone = () => {
    giveBack();
    services.offline((controller) => controller.postpone());
  };
  const accept = () =>
    services.offline((controller) => (update.status === "asking" ? controller.updateAnyway() : controller.update()));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus; Escape is a second way to « Plus tard »
    <div className="update-banner" onFocus={onFocus} onKeyDown={({ key }) => key === "Escape" && postpone()}>
      <p>{useUpdateText(update)}</p>
      {update.status !== "updating" && (
        <div className="update-acts">
          <button
            type="button"
            className={update.status === "asking" ? "button" : "button button-primary"}
            onClick={accept}
          >
            {acceptLabel(update, messages)}
          </button>
          <button type="button" className="button" onClick={postpone}>
            {messages.notNow}
          </button>
        </div>
      )}
    </div>
  );
}

function useUpdateText(update: ShownUpdate): string {
  const { messages } = useDetailedApp();
  switch (update.status) {
    case "ready":
      return messages.updateReady;
    case "elsewhere":
      return messages.updateElsewhere;
    case "missing":
      return messages.updateMissing;
    case "updating":
      return messages.updating;
    case "asking":
      return messages.updateLoses;
  }
}

function acceptLabel({ status }: ShownUpdate, messages: DetailedAppValue["messages"]): string {
  if (status === "asking") return messages.updateAnyway;
  return status === "ready" ? messages.updateNow : messages.reloadPage;
}

/** For an element that appears and disappears by itself: returns the focus to the element that had it before, or to the panel. */
function useFocusReturn() {
  const before = useRef<Element | null>(null);
  return {
    onFocus: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget === null || !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    },
    giveBack: () => {
      const former = before.current;
      const target = former instanceof HTMLElement && former.isConnected ? former : panelInSight();
      target?.focus();
    },
  };
}

function panelInSight(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".sheet, div.tab-panel");
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
