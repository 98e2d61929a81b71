import { useId, useState } from "react";
import type { Position } from "../../geo/position.ts";
import { useApp } from "../app-context.ts";

type NameStatus = "unasked" | "asking" | "none" | "busy" | "unavailable" | { readonly label: string };

/** Address of the device's position, on request: only then does the position leave the device. */
export function PositionName({ position }: { readonly position: Position }) {
  const { messages, services } = useApp();
  const [status, setStatus] = useState<NameStatus>("unasked");
  const noteId = useId();
  const ask = async () => {
    setStatus("asking");
    const answer = await services.addressAt(position);
    if (answer.kind !== "found") return setStatus(answer.kind === "busy" ? "busy" : "unavailable");
    const [address] = answer.addresses;
    setStatus(address === undefined ? "none" : { label: address.label });
  };
  return (
    <div className="position-name">
      <button
        type="button"
        className="button"
        aria-describedby={noteId}
        aria-disabled={status === "asking"}
        onClick={() => status !== "asking" && void ask()}
      >
        {messages.nameMyPosition}
      </button>
      <p id={noteId} className="hint" role="status">
        {status === "unasked" ? messages.nameMyPositionNote : answerText(status)}
      </p>
    </div>
  );

  function answerText(answer: Exclude<NameStatus, "unasked">): string {
    if (typeof answer === "object") return answer.label;
    return {
      asking: messages.askingAddresses,
      none: messages.positionUnnamed,
      busy: messages.addressesBusy,
      unavailable: messages.addressesUnavailable,
    }[answer];
  }
}
