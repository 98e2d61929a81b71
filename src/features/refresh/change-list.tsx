import { communeLabel } from "../../domain/commune-label.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import type { ChangedRow, ChangeGroup } from "./change-groups.ts";

const TOLD_FIELDS = ["address", "phone", "email"] as const;

/** Collapsed list of the places with one kind of difference; the name of a place on the map opens its sheet. */
export function ChangeList({ group: { kind, rows } }: { readonly group: ChangeGroup }) {
  const { messages } = useDetailedApp();
  const placeOf = useAppState(selectPlaceOfRow);
  return (
    <details className="import-columns">
      <summary>{messages.refreshKind({ kind: messages.refreshKinds[kind], count: rows.length })}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.record.id}>
            <ChangeItem row={row} place={placeOf.get(row.record.id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangeItem({ row, place }: { readonly row: ChangedRow; readonly place: Place | undefined }) {
  const { messages, actions } = useDetailedApp();
  const { record } = row;
  const notes = useNotes(row);
  const text = (
    <>
      <span className="import-column">{record.name}</span>
      <span className="hint">
        {[communeLabel(row.place), ...notes, ...(place === undefined ? [messages.refreshNotOnMap] : [])].join(" · ")}
      </span>
    </>
  );
  if (place === undefined) return <p className="import-place">{text}</p>;
  return (
    <button type="button" className="import-place" data-place={place.id} onClick={() => actions.selectPlace(place.id)}>
      {text}
    </button>
  );
}

/** New and former values. */
function useNotes({ record, before, distanceKm }: ChangedRow): readonly string[] {
  const { messages, format } = useDetailedApp();
  if (before === undefined) return [];
  const was = before.record;
  const hoursOf = ({ openingHours }: PlaceRecord) => weekInShort(openingHours, messages, format).join(", ");
  const contrast = (now: string, then: string) =>
    now === then
      ? []
      : [
          messages.refreshNow({ text: now || messages.refreshUnsaid }),
          messages.refreshFormerly({ name: then || messages.refreshUnsaid }),
        ];
  return [
    ...(was.name === record.name ? [] : [messages.refreshFormerly({ name: was.name })]),
    ...(distanceKm === undefined ? [] : [messages.refreshMovedBy({ number: format.number(round(distanceKm)) })]),
    ...contrast(hoursOf(record), hoursOf(was)),
    ...TOLD_FIELDS.flatMap((field) => contrast(record[field], was[field])),
  ];
}

/** Rounds to 0.1 km. */
function round(km: number): number {
  return Math.round(km * 10) / 10;
}

const placesByRow = derive(
  (places: readonly Place[]): ReadonlyMap<string, Place> =>
    new Map(places.flatMap((place) => place.records.map((record) => [record.id, place] as const))),
);

/** Places on the map by the ids of their rows. */
function selectPlaceOfRow(state: AppState): ReadonlyMap<string, Place> {
  return placesByRow(state, selectPlaces(state));
}
