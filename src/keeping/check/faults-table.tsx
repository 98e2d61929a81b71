import { useLayoutEffect, useRef, useState } from "react";
import { readyValue } from "../../domain/loadable.ts";
import type { PlaceId } from "../../domain/place.ts";
import type { FaultyPlace, PlaceFault } from "../../domain/quality/place-faults.ts";
import { communeLabel } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { CategorySymbol } from "../../ui/symbols/map-symbols.tsx";
import { useKeeping, useKeepingState } from "../context.ts";
import { writeLink } from "../link.ts";
import { dateText, faultText, sitesIn, typesText, words, youngestRecord } from "./words.ts";

const ROWS_AT_ONCE = 50;

/** The places with their faults, fifty more at a time. */
export function FaultsTable({ rows }: { readonly rows: readonly FaultyPlace[] }) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const firstNew = useRef<PlaceId>(undefined);
  useLayoutEffect(() => {
    if (shown > ROWS_AT_ONCE && firstNew.current !== undefined) focusRow(firstNew.current);
  }, [shown]);
  const left = Math.min(ROWS_AT_ONCE, rows.length - shown);
  const showMore = () => {
    firstNew.current = rows[shown]?.place.id;
    setShown(shown + ROWS_AT_ONCE);
  };
  return (
    <>
      <table className="faults-table data-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.place}</th>
            <th scope="col" className="wide-only">
              {words.columns.commune}
            </th>
            <th scope="col" className="wide-only">
              {words.columns.type}
            </th>
            <th scope="col" className="column-faults">
              {words.columns.faults}
            </th>
            <th scope="col" className="wide-only">
              {words.columns.source}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.place.id} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && <ActButton act={showMore}>{words.more(left)}</ActButton>}
    </>
  );
}

/** On a phone the commune and the type stand under the name, and the source under the faults. */
function Row({ row: { place, faults } }: { readonly row: FaultyPlace }) {
  const isOpen = useKeepingState(({ choices }) => choices.place === place.id);
  const commune = communeLabel(place);
  const types = typesText(place);
  return (
    <tr className={isOpen ? "open-row" : undefined}>
      <th scope="row">
        <CategorySymbol category={place.categories[0] ?? "autre"} isHollow={place.precision === "commune"} />
        <PlaceLink id={place.id} name={place.name} isOpen={isOpen} />
        <span className="hint-block narrow-only">
          {commune}, {types}
        </span>
      </th>
      <td className="wide-only">{commune}</td>
      <td className="wide-only">{types}</td>
      <td>
        <Faults faults={faults} />
        <span className="hint-block narrow-only">
          <SourceText row={place} />
        </span>
      </td>
      <td className="wide-only">
        <SourceText row={place} />
      </td>
    </tr>
  );
}

function PlaceLink({ id, name, isOpen }: { readonly id: PlaceId; readonly name: string; readonly isOpen: boolean }) {
  const { actions } = useKeeping();
  const choices = useKeepingState((state) => state.choices);
  return (
    <a
      id={rowId(id)}
      href={writeLink({ ...choices, place: id })}
      aria-current={isOpen ? "true" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.choose({ place: id });
      }}
    >
      {name}
    </a>
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

/** Date of the youngest record, and its sources: the sites of its pages where it cites some, else the titles of the lists. */
function SourceText({ row }: { readonly row: FaultyPlace["place"] }) {
  const sources = useKeepingState(({ files }) => readyValue(files.sources));
  const record = youngestRecord(row);
  const titles = record.sources.map((id) => sources?.find((source) => source.id === id)?.title ?? id);
  const sites = sitesIn(record.sourceDetail);
  return <>{[dateText(record), ...(sites.length > 0 ? sites : titles)].join(", ")}</>;
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
