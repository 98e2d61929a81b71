import type { Door } from "../../domain/network/road-network.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { SourceLines } from "./source-lines.tsx";

/** Who says so of a pass, when, and how far it was checked. */
export function DoorSources({ door }: { readonly door: Door }) {
  const { messages } = useDetailedApp();
  return (
    <div className="source">
      <SourceLines sources={door.sources} date={door.sourceDate} />
      <p>
        <strong>
          {messages.labelled({ name: messages.verification, text: messages.verifications[door.verification] })}.
        </strong>{" "}
        {door.verification === "a-confirmer" ? messages.passToConfirm : messages.verificationNotes[door.verification]}
      </p>
      <p className="source-detail">{messages.labelled({ name: messages.identifier, text: door.id })}</p>
    </div>
  );
}
