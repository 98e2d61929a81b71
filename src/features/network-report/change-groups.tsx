import type { PlaceId } from "../../domain/place.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { useFirstRows } from "../../ui/use-first-rows.ts";

/** Greatest number of printed places per change, so that the report stays a few pages long. */
const MOST_PRINTED_ROWS = 40;

export interface ChangedPlace {
  readonly key: string;
  readonly id: PlaceId;
  readonly name: string;
  /** Where it is and what changed; empty texts are left out. */
  readonly notes: readonly string[];
}

export interface ChangeGroup {
  readonly key: string;
  readonly title: string;
  readonly places: readonly ChangedPlace[];
}

/** In the panel: count and places of each kind of change. */
export function ChangeGroups({ groups }: { readonly groups: readonly ChangeGroup[] }) {
  const { format } = useDetailedApp();
  return groups.map(({ key, title, places }) => (
    <details key={key}>
      <summary>
        {title} <span className="count">{format.number(places.length)}</span>
      </summary>
      <ChangedPlaces places={places} />
    </details>
  ));
}

function ChangedPlaces({ places }: Pick<ChangeGroup, "places">) {
  const { messages } = useDetailedApp();
  const { rows, hasMore, showAll } = useFirstRows(places, 20);
  return (
    <>
      {places.length === 0 && <p>{messages.inspectedNone}</p>}
      <ul className="changed-rows">
        {rows.map(({ key, id, name, notes }) => (
          <li key={key}>
            <PlaceName id={id} name={name} />{" "}
            <span className="hint">{notes.filter((text) => text !== "").join(" · ")}</span>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button" onClick={showAll}>
          {messages.showRest({ count: places.length - rows.length })}
        </button>
      )}
    </>
  );
}

/** Button that opens the sheet when the place is on the map now. */
function PlaceName({ id, name }: Pick<ChangedPlace, "id" | "name">) {
  const { actions } = useDetailedApp();
  const isThere = useAppState((state) => selectPlaceById(state, id) !== undefined);
  if (!isThere) return name;
  return (
    <button type="button" className="row-link" onClick={() => actions.selectPlace(id)}>
      {name}
    </button>
  );
}

/** On paper: the same, the first places of each kind. */
export function PrintedChangeGroups({ groups }: { readonly groups: readonly ChangeGroup[] }) {
  const { messages, format } = useDetailedApp();
  return groups.map(({ key, title, places }) => (
    <section key={key}>
      <h3>{messages.labelled({ name: title, text: format.number(places.length) })}</h3>
      {places.length > 0 && (
        <ul className="report-changes">
          {places.slice(0, MOST_PRINTED_ROWS).map((place) => (
            <li key={place.key}>{[place.name, ...place.notes].filter((text) => text !== "").join(", ")}</li>
          ))}
        </ul>
      )}
      {places.length > MOST_PRINTED_ROWS && <p>{messages.andOthers({ count: places.length - MOST_PRINTED_ROWS })}</p>}
    </section>
  ));
}
