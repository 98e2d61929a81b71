import { useEffect, useRef } from "react";
import { useDetailedApp } from "../../detailed-app.ts";
import { headingId } from "../section-heading.ts";
import type { Removal } from "./use-removal.ts";

/** Says which layer was removed and focuses the undo button, because the focused element was removed. */
export function RemovalOffer({ removal: { removed, takeBack } }: { readonly removal: Removal }) {
  const { messages } = useDetailedApp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== undefined) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed !== undefined && (
        <div className="notice undo-offer">
          <p>{messages.layerRemoved({ name: removed.name })}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => {
              document.getElementById(headingId("layers"))?.focus();
              takeBack();
            }}
          >
            {messages.undo}
          </button>
        </div>
      )}
    </div>
  );
}
