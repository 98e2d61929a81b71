import type { PlaceRecord } from "../../domain/place.ts";
import { useDetailedApp } from "../app-context.ts";
import { LayerLines } from "./layer-lines.tsx";
import { SourceLines } from "./source-lines.tsx";

export interface SourceDetailsProps {
  readonly record: PlaceRecord;
  /** In print, where nothing can be expanded, the position in the source is omitted. */
  readonly isPrinted?: boolean;
}

/** Sources, licence, date and verification of a record; collapsed, the position in the source. */
export function SourceDetails({ record, isPrinted = false }: SourceDetailsProps) {
  const { messages } = useDetailedApp();
  const identifier = <p>{messages.labelled({ name: messages.identifier, text: record.id })}</p>;
  return (
    <div className="source">
      {record.layer !== undefined && <LayerLines id={record.layer} />}
      <SourceLines sources={record.sources} date={record.sourceDate} />
      <p>{messages.verificationNotes[record.verification]}</p>
      {isPrinted ? (
        identifier
      ) : (
        <details className="source-detail fold">
          <summary>{messages.sourceTechnical}</summary>
          {record.sourceDetail !== "" && <p lang="fr">{record.sourceDetail}</p>}
          {identifier}
        </details>
      )}
    </div>
  );
}
