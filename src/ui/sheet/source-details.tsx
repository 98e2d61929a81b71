import type { PointRecord } from "../../domain/service-point.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { LayerLines } from "./layer-lines.tsx";
import { SourceLines } from "./source-lines.tsx";

/** Who says so, under which licence, when, and how far it was checked. */
export function SourceDetails({ record }: { readonly record: PointRecord }) {
  const { messages } = useDetailedApp();
  return (
    <div className="source">
      {record.layer !== undefined && <LayerLines id={record.layer} />}
      <SourceLines sources={record.sources} date={record.sourceDate} />
      <p>
        <strong>
          {messages.labelled({ name: messages.verification, text: messages.verifications[record.verification] })}.
        </strong>{" "}
        {messages.verificationNotes[record.verification]}
      </p>
      {record.sourceDetail !== "" && (
        <p className="source-detail" lang="fr">
          {record.sourceDetail}
        </p>
      )}
      <p className="source-detail">{messages.labelled({ name: messages.identifier, text: record.id })}</p>
    </div>
  );
}
