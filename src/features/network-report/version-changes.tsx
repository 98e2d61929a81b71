import type { ChangesOfKind } from "../../domain/history/changes-since.ts";
import type { NamedChange } from "../../domain/history/data-version.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";
import { MOST_PRINTED_ROWS } from "./change-notes.ts";

/** The changes since a published version. */
export interface VersionComparison {
  readonly since: readonly ChangesOfKind[];
  /** Of the version, as a date in words. */
  readonly name: string;
}

/** In the panel: counts and places of each kind of change since a published version. */
export function VersionChanges({ since, name }: VersionComparison) {
  const { messages, format } = useDetailedApp();
  return (
    <div className="vintage-changes">
      <p>{messages.networkSince({ name })}</p>
      {since.map(({ kind, changes }) => (
        <details key={kind}>
          <summary>
            {messages.networkSinceKinds[kind]} <span className="count">{format.number(changes.length)}</span>
          </summary>
          <ChangedPlaces changes={changes} />
        </details>
      ))}
    </div>
  );
}

function ChangedPlaces({ changes }: { readonly changes: readonly NamedChange[] }) {
  const { messages } = useDetailedApp();
  const { rows, hasMore, showAll } = useFirstRows(changes, 20);
  return (
    <>
      {changes.length === 0 && <p>{messages.inspectedNone}</p>}
      <ul className="changed-rows">
        {rows.map((change) => (
          <li key={change.id}>
            <ChangedPlace change={change} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.showRest({ count: changes.length - rows.length })}
        </button>
      )}
    </>
  );
}

/** Button that opens the sheet when the place is on the map now. */
function ChangedPlace({ change }: { readonly change: NamedChange }) {
  const { actions } = useDetailedApp();
  const describe = useDescription();
  const isThere = useAppState((state) => selectPlaceById(state, change.id) !== undefined);
  return (
    <>
      {isThere ? (
        <button type="button" className="row-link" onClick={() => actions.selectPlace(change.id)}>
          {change.name}
        </button>
      ) : (
        change.name
      )}{" "}
      <span className="hint">{describe(change)}</span>
    </>
  );
}

/** In the printed report: the same, the first places of each kind. */
export function PrintedVersionChanges({ since, name }: VersionComparison) {
  const { messages, format } = useDetailedApp();
  const describe = useDescription();
  return (
    <section>
      <h2>{messages.networkSince({ name })}</h2>
      {since.map(({ kind, changes }) => (
        <section key={kind}>
          <h3>{messages.labelled({ name: messages.networkSinceKinds[kind], text: format.number(changes.length) })}</h3>
          {changes.length > 0 && (
            <ul className="report-changes">
              {changes.slice(0, MOST_PRINTED_ROWS).map((change) => (
                <li key={change.id}>{[change.name, describe(change)].filter((text) => text !== "").join(", ")}</li>
              ))}
            </ul>
          )}
          {changes.length > MOST_PRINTED_ROWS && (
            <p>{messages.andOthers({ count: changes.length - MOST_PRINTED_ROWS })}</p>
          )}
        </section>
      ))}
    </section>
  );
}

/** Returns a function that writes where a changed place is, and which fields changed. */
function useDescription(): (change: NamedChange) => string {
  const { messages, format } = useDetailedApp();
  return ({ commune, departement, fields, kind }) => {
    const where = [commune, departement && `(${departement})`].filter(Boolean).join(" ");
    const what = kind === "changed" ? format.list(fields.map(({ field }) => messages.changeFields[field])) : "";
    return [where, what].filter((text) => text !== "").join(" · ");
  };
}
