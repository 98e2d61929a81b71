import { webAddress } from "../../domain/contact/web-address.ts";
import { transitStateOn } from "../../domain/transit/transit-table.ts";
import type { DataSources } from "../../formats/public-data/data-sources.ts";
import { selectNow } from "../../model/clock-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { NewWindow } from "../sheet/new-window.tsx";

/** All sources with producer, licence, vintage and use. */
export function SourceList({ sources }: { readonly sources: DataSources }) {
  const { messages, format } = useFrenchApp();
  const today = useAppState(selectNow)?.date;
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <p className="source-title">
            {webAddress(source.url) === undefined ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
                <NewWindow />
              </a>
            )}
          </p>
          <p className="hint">
            {[source.producer, source.licence].filter((part) => part !== "").join(" · ")}
            {source.vintage !== "" && ` · ${vintageOf(source.vintage)}`}
          </p>
          {source.tables.length > 0 && (
            <p className="hint">{messages.labelled({ name: messages.usedFor, text: source.tables.join(", ") })}</p>
          )}
        </li>
      ))}
    </ul>
  );

  /** The vintage, or of a timetable its validity. */
  function vintageOf(vintage: string): string {
    const [, from, until] = /^(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})$/.exec(vintage) ?? [];
    if (from === undefined || until === undefined) return `${messages.vintage} ${format.date(vintage)}`;
    const state = today === undefined ? undefined : transitStateOn({ from, until }, today);
    const valid = messages.transitValid({ from: format.date(from), to: format.date(until) });
    if (state?.kind === "expired") return `${valid} ${messages.timetableEnded}`;
    return state?.kind === "ending" ? `${valid} ${messages.timetableEnding({ daysLeft: state.daysLeft })}` : valid;
  }
}
