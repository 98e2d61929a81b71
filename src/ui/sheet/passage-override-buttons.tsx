import { useRef } from "react";
import type { PassageState } from "../../domain/access/passage-states.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Buttons that override a pass as open or closed, which changes all figures of the page. */
export function PassageOverrideButtons({ state: { passage, isOpen, override } }: { readonly state: PassageState }) {
  const { actions, messages } = useDetailedApp();
  const first = useRef<HTMLButtonElement>(null);
  const overrideWords = isOpen ? messages.overrideClosed : messages.overrideOpen;
  return (
    <div className="passage-overrides">
      <button
        type="button"
        className="button button-wide"
        ref={first}
        onClick={() => actions.overridePassage(passage.id, isOpen ? "ferme" : "ouvert")}
      >
        {overrideWords({ kind: passage.kind })}
      </button>
      {override !== undefined && (
        <button
          type="button"
          className="button button-plain button-wide"
          onClick={() => {
            // This button is unmounted; the first one takes the focus.
            first.current?.focus();
            actions.overridePassage(passage.id, undefined);
          }}
        >
          {messages.backToUsual}
        </button>
      )}
    </div>
  );
}
