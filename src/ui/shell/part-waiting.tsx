import { useEffect, useRef } from "react";
import { useApp } from "../app-context.ts";

/** The shape of a view while its code arrives. */
export function ViewWaiting() {
  return (
    <div role="status">
      <p className="visually-hidden">{useApp().messages.loadingPart}</p>
      <div className="skeleton-figures" aria-hidden="true" />
    </div>
  );
}

/** The shape of a sheet while its code arrives. It takes the focus, which what lies behind has lost, and hands it to the sheet's title. */
export function SheetWaiting() {
  const { messages, actions } = useApp();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  return (
    <section
      className="sheet"
      aria-label={messages.loadingPart}
      aria-busy="true"
      tabIndex={-1}
      ref={sheet}
      onKeyDown={(event) => {
        if (event.key === "Escape") actions.closeSheet();
      }}
    >
      <div className="skeleton-figures" aria-hidden="true" />
    </section>
  );
}
