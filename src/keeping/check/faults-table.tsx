import { readyValue } from "../../domain/loadable.ts";
import type { PlaceId } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { ChoiceLink } from "../choice-link.tsx";
import { useKeepingState } from "../context.ts";
import type { FaultyPlace, PlaceFault } from "./place-faults.ts";
import { dateText, faultText, typesText, words, youngestRecord } from "./words.ts";

/** The places with their faults. */
export function FaultsTable({ rows }: { readonly rows: readonly FaultyPlace[] }) {
  const open = useKeepingState(({ choices }) => choices.place);
  return (
    <table className="faults-table data-table">
      <caption className="visually-hidden">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.place}</th>
          <th scope="col">{words.columns.faults}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, faults }) => (
          <tr key={place.id} className={place.id === open ? "open-row" : undefined}>
            <th scope="row">
              <CategorySymbol category={place.categories[0] ?? "autre"} isHollow={place.precision === "commune"} />
              <ChoiceLink id={rowId(place.id)} change={{ place: place.id }} isCurrent={place.id === open}>
                {place.name}
              </ChoiceLink>
              <span className="hint-block">
                {communeLabel(place)}, {typesText(place)}
              </span>
            </th>
            <td>
              <Faults faults={faults} />
              <SourceText place={place} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each doubt is a sentence of its own. */
function Faults({ faults }: { readonly faults: readonly PlaceFault[] }) {
  const doubts = faults.filter(({ kind }) => kind === "doute").map(faultText);
  const others = faults.filter(({ kind }) => kind !== "doute").map(faultText);
  return (
    <>
      {doubts.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {others.length > 0 && <p>{others.join(" · ")}</p>}
    </>
  );
}

/** Date of the youngest record, and the titles of its sources. */
function SourceText({ place }: { readonly place: FaultyPlace["place"] }) {
  const sources = useKeepingState(({ resources }) => readyValue(resources.sources));
  const record = youngestRecord(place);
  const titles = record.sources.map((id) => sources?.find((source) => source.id === id)?.title ?? id);
  return <span className="hint-block">{[dateText(record), ...titles].join(", ")}</span>;
}

/** Element id of the link of a row. */
function rowId(id: PlaceId): string {
  return `ligne-${id}`;
}

/** Focuses the row of a place; where it is not shown, the sentence above the table. */
export function focusRow(id: PlaceId): void {
  const row = document.getElementById(rowId(id)) ?? document.querySelector<HTMLElement>(".check-count");
  row?.focus();
}
