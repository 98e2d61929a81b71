import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Problem } from "../../src/data/csv/problem.ts";
import { describePlaceFault } from "../../src/domain/corrections/describe-place-fault.ts";
import { findContactFaults, findPositionFaults } from "../../src/domain/corrections/find-place-faults.ts";
import type { PlaceFault } from "../../src/domain/corrections/place-fault.ts";
import type { CommuneOfPlaces } from "./join-place-rows.ts";
import type { PlaceRow } from "./read-place-row.ts";

export interface CheckInput {
  readonly rows: readonly PlaceRow[];
  readonly communes: readonly CommuneOfPlaces[];
  /** Those of the map and those around it. */
  readonly departements: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
  readonly sourceIds: ReadonlySet<string>;
}

/** Checks the rows of places beyond their schema; lists each violation with its line, value and reason. */
export function checkPlaceRows({ rows, communes, departements, sourceIds }: CheckInput): readonly Problem[] {
  const seats = new Map<string, CommuneOfPlaces>(communes.map((commune) => [commune.code, commune]));
  return [
    ...findRepeatedIds(rows),
    ...rows.flatMap((row) =>
      [
        ...findContactFaults(row.record, row.commune, sourceIds),
        ...findPositionFaults(row.position, seats.get(row.commune.code), (code) => departements.get(code)),
      ].map((fault) => problem(row, fault.field, faultyCell(row, fault), describePlaceFault(fault))),
    ),
  ];
}

function findRepeatedIds(rows: readonly PlaceRow[]): readonly Problem[] {
  const first = new Map<string, PlaceRow>();
  return rows.flatMap((row) => {
    const twin = first.get(row.record.id);
    if (twin === undefined) first.set(row.record.id, row);
    return twin === undefined ? [] : [problem(row, "id", row.record.id, `déjà dans ${twin.file}:${twin.line}`)];
  });
}

/** The value of a fault: of a position both columns, of several sources the one. */
function faultyCell({ record, position }: PlaceRow, fault: PlaceFault): string {
  switch (fault.kind) {
    case "named-mailbox":
      return record.email;
    case "hours":
      return record.openingHours;
    case "postcode-elsewhere":
      return record.postcode;
    case "source-unknown":
      return fault.source;
    default:
      return position?.join(" ") ?? "";
  }
}

function problem(row: PlaceRow, field: string, value: string, reason: string): Problem {
  return { file: row.file, line: row.line, field, value, reason };
}
