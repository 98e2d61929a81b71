import { type FocusEvent, useRef } from "react";
import type { UpdateState } from "../../state/slices.ts";
import { type DetailedAppValue, useApp, useDetailedApp } from "../app-context.ts";

export type ShownUpdate = Exclude<UpdateState, { readonly status: "none" }>;

/** Offers the next version of the page. Reloads only after the person accepts, and warns before data are lost. */
export function UpdateBanner({ update }: { readonly update: ShownUpdate }) {
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
