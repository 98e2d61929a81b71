import type { Passage } from "../../domain/network/road-network.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { SourceLines } from "./source-lines.tsx";

/** Sources of a pass, with date and verification. */
export function PassageSources({ passage }: { readonly passage: Passage }) {
  const { messages } = useDetailedApp();
  return (
    <div className="source">
      <SourceLines sources={passage.sources} date={passage.sourceDate} />
      <p>
        <strong>
          {messages.labelled({ name: messages.verification, text: messages.verifications[passage.verification] })}.
        </strong>{" "}
        {passage.verification === "a-confirmer"
          ? messages.passToConfirm
          : messages.verificationNotes[passage.verification]}
      </p>
      <p className="source-detail">{messages.labelled({ name: messages.identifier, text: passage.id })}</p>
    </div>
  );
}
