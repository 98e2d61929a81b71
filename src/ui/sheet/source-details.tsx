import { readyValue } from "../../domain/loadable.ts";
import type { PointRecord } from "../../domain/service-point.ts";
import { useApp, useAppState } from "../app-context.ts";

/** Who says so, under which licence, when, and how far it was checked. */
export function SourceDetails({ record }: { readonly record: PointRecord }) {
  const { messages, format } = useApp();
  const manifest = readyValue(useAppState((state) => state.resources.manifest));
  const sources = record.sources.map((id) => manifest?.sources.find((source) => source.id === id));
  return (
    <div className="source">
      {sources.map(
        (source) =>
          source && (
            <p key={source.id}>
              {source.title} ({source.producer}). {source.licence !== "" && `${messages.licence} : ${source.licence}.`}
            </p>
          ),
      )}
      <p>
        {record.sourceDate !== "" && `${messages.sourceDate({ date: format.date(record.sourceDate) })} · `}
        {messages.verification} : <strong>{messages.verifications[record.verification]}</strong>.{" "}
        {messages.verificationNotes[record.verification]}
      </p>
      {record.sourceDetail !== "" && <p className="source-detail">{record.sourceDetail}</p>}
      <p className="source-detail">
        {messages.identifier} : {record.id}
      </p>
    </div>
  );
}
