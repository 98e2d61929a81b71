import { useRef } from "react";
import type { PassageState } from "../../domain/access/passage-states.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** "And if this pass were shut?": every figure of the page follows. */
export function PassageSuppositionButtons({ state: { passage, isOpen, supposed } }: { readonly state: PassageState }) {
  const { actions, messages } = useDetailedApp();
  const first = useRef<HTMLButtonElement>(null);
  const suppose = isOpen ? messages.supposeClosed : messages.supposeOpen;
  return (
    <div className="passage-suppositions">
      <button
        type="button"
        className="button button-wide"
        ref={first}
        onClick={() => actions.suppose(passage.id, isOpen ? "ferme" : "ouvert")}
      >
        {suppose({ kind: passage.kind })}
      </button>
      {supposed !== undefined && (
        <button
          type="button"
          className="button button-plain button-wide"
          onClick={() => {
            // This button goes away: the keyboard must not go with it.
            first.current?.focus();
            actions.suppose(passage.id, undefined);
          }}
        >
          {messages.backToUsual}
        </button>
      )}
    </div>
  );
}
