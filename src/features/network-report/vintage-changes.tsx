import { communeLabel } from "../../domain/commune-label.ts";
import type { LayerComparison } from "../../domain/quality/compare-layer.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { type ChangedRow, listChanges } from "./change-notes.ts";

export interface VintageChangesProps {
  readonly changes: LayerComparison;
  readonly name: string;
}

/** Differences between a layer and the map: counts and rows of each kind. */
export function VintageChanges({ changes, name }: VintageChangesProps) {
  const { messages, format } = useDetailedApp();
  return (
    <div className="vintage-changes">
      <p>{messages.vintageAges[changes.age]({ name })}</p>
      {listChanges(changes, { messages, format }).map(({ change, rows }) => (
        <details key={change}>
          <summary>
            {messages.vintageChanges[change]} <span className="count">{format.number(rows.length)}</span>
          </summary>
          <ChangedRows rows={rows} />
        </details>
      ))}
      <p>{messages.vintageUnchanged({ count: changes.unchanged })}</p>
    </div>
  );
}

function ChangedRows({ rows: all }: { readonly rows: readonly ChangedRow[] }) {
  const { messages } = useDetailedApp();
  const { rows, hasMore, showAll } = useFirstRows(all, 20);
  return (
    <>
      {all.length === 0 && <p>{messages.inspectedNone}</p>}
      <ul className="changed-rows">
        {rows.map((changed) => (
          <li key={changed.row.record.id}>
            <ChangedPlace changed={changed} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.showRest({ count: all.length - rows.length })}
        </button>
      )}
    </>
  );
}

/** Button that opens the sheet when the place is on the map now. */
function ChangedPlace({ changed: { row, note } }: { readonly changed: ChangedRow }) {
  const { actions } = useDetailedApp();
  const { place, record } = row;
  const isThere = useAppState((state) => selectPlaceById(state, place.id) !== undefined);
  return (
    <>
      {isThere ? (
        <button type="button" className="row-link" onClick={() => actions.selectPlace(place.id)}>
          {record.name}
        </button>
      ) : (
        record.name
      )}{" "}
      <span className="hint">{[communeLabel(place), note].filter((text) => text !== "").join(" · ")}</span>
    </>
  );
}
