import { useRef } from "react";
import type { DoorState } from "../../domain/access/door-states.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** "And if this pass were shut?": every figure of the page follows. */
export function DoorSuppositionButtons({ state: { door, isOpen, supposed } }: { readonly state: DoorState }) {
  const { actions, messages } = useDetailedApp();
  const first = useRef<HTMLButtonElement>(null);
  const suppose = isOpen ? messages.supposeClosed : messages.supposeOpen;
  return (
    <div className="door-suppositions">
      <button
        type="button"
        className="button button-wide"
        ref={first}
        onClick={() => actions.suppose(door.id, isOpen ? "ferme" : "ouvert")}
      >
        {suppose({ kind: door.kind })}
      </button>
      {supposed !== undefined && (
        <button
          type="button"
          className="button button-plain button-wide"
          onClick={() => {
            // This button goes away: the keyboard must not go with it.
            first.current?.focus();
            actions.suppose(door.id, undefined);
          }}
        >
          {messages.backToUsual}
        </button>
      )}
    </div>
  );
}
