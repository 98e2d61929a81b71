import { communeLabel } from "../../../domain/commune-label.ts";
import type { LayerComparison } from "../../../domain/quality/compare-layer.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { listChanges } from "./change-notes.ts";

/** So many rows of a change that the paper keeps to a few pages. */
const MOST_ROWS = 40;

/** What changed since, or with, another vintage: how many, and the first of each sort. */
export function PaperChanges({ changes, name }: { readonly changes: LayerComparison; readonly name: string }) {
  const { messages, format } = useDetailedApp();
  return (
    <section>
      <h2>{messages.networkChanges({ name })}</h2>
      <p>{messages.vintageAges[changes.age]({ name })}</p>
      {listChanges(changes, { messages, format }).map(({ change, rows }) => (
        <section key={change}>
          <h3>{messages.labelled({ name: messages.vintageChanges[change], text: format.number(rows.length) })}</h3>
          {rows.length > 0 && (
            <ul className="report-changes">
              {rows.slice(0, MOST_ROWS).map(({ row: { record, place }, note }) => (
                <li key={record.id}>
                  {[record.name, communeLabel(place), note].filter((text) => text !== "").join(", ")}
                </li>
              ))}
            </ul>
          )}
          {rows.length > MOST_ROWS && <p>{messages.andOthers({ count: rows.length - MOST_ROWS })}</p>}
        </section>
      ))}
      <p>{messages.vintageUnchanged({ count: changes.unchanged })}</p>
    </section>
  );
}
