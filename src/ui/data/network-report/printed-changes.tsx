import { communeLabel } from "../../../domain/commune-label.ts";
import type { LayerComparison } from "../../../domain/quality/compare-layer.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { listChanges } from "./change-notes.ts";

/** Greatest number of rows per change, so that the report stays a few pages long. */
const MOST_ROWS = 40;

/** Changes between two vintages: counts, and the first rows of each kind. */
export function PrintedChanges({ changes, name }: { readonly changes: LayerComparison; readonly name: string }) {
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
