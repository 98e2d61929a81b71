import { useEffect, useRef } from "react";
import { headingId } from "../coverage/section-heading.ts";
import { useDetailedApp } from "../detailed-app.ts";
import type { Undo } from "./use-undo.ts";

/** Says what was removed and focuses the undo button, because the focused element was removed. */
export function UndoOffer({ undo: { offer, undo } }: { readonly undo: Undo }) {
  const { messages } = useDetailedApp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (offer !== undefined) button.current?.focus();
  }, [offer]);
  return (
    <div role="status">
      {offer !== undefined && (
        <div className="notice undo-offer">
          <p>{offer.words}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              document.getElementById(headingId("scenario"))?.focus();
              undo();
            }}
          >
            {messages.undo}
          </button>
        </div>
      )}
    </div>
  );
}
