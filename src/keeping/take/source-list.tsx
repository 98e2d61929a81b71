import type { DataSources } from "../../data/public-data/data-sources.ts";
import { PLAN_PROVENANCE } from "../../domain/base-map-credit.ts";
import { webAddress } from "../../domain/contact/web-address.ts";
import { transitStateOn } from "../../domain/transit/transit-table.ts";
import { useKeeping } from "../context.ts";
import { FORMAT, words } from "./words.ts";

/** All sources with producer, licence, vintage and use; the base map that is asked online comes last. */
export function SourceList({ sources }: { readonly sources: DataSources }) {
  const { today } = useKeeping();
  return (
    <ul className="source-list">
      {[...sources, PLAN_PROVENANCE].map(({ id, title, url, producer, licence, vintage, tables }) => (
        <li key={id}>
          <p className="source-title">{webAddress(url) === undefined ? title : <a href={url}>{title}</a>}</p>
          <p className="hint">
            {[producer, licence, vintage === "" ? "" : vintageOf(vintage, today)]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          {tables.length > 0 && <p className="hint">{words.usedFor(tables.join(", "))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The vintage, or of a timetable its validity. */
function vintageOf(vintage: string, today: string): string {
  const [, from, until] = /^(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})$/.exec(vintage) ?? [];
  if (from === undefined || until === undefined) return words.vintage(FORMAT.date(vintage));
  const state = transitStateOn({ from, until }, today);
  const valid = words.timetables(FORMAT.date(from), FORMAT.date(until));
  if (state.kind === "expired") return `${valid} ${words.timetablesEnded}`;
  return state.kind === "ending" ? `${valid} ${words.timetablesEnding(state.daysLeft)}` : valid;
}
