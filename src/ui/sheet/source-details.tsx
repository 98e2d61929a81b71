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
              <span lang="fr">
                {source.title} ({source.producer})
              </span>
              {source.licence !== "" && ` · ${messages.labelled({ name: messages.licence, text: source.licence })}`}
            </p>
          ),
      )}
      {record.sourceDate !== "" && <p>{messages.sourceDate({ date: format.date(record.sourceDate) })}</p>}
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
