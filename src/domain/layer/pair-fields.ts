import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Place, PlaceRecord } from "../place.ts";

/** Fields beside name and address that are compared, in their order. */
const COMPARED_FIELDS = [
  "nature",
  "postcode",
  "position",
  "phone",
  "email",
  "website",
  "openingHours",
  "appointment",
  "season",
  "comment",
  "group",
  "labelledOn",
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A field that a row would change: its values as texts, "" for none on the map. */
export interface FieldPair {
  readonly field: ComparedField;
  readonly onMap: string;
  readonly inFile: string;
}

/** Positions of one entrance that two people measured. */
const SAME_POSITION_KM = 0.05;
const DECIMALS = 5;

/** The fields for which the row has a value that the place has not. */
export function pairFields(place: Place, imported: Place): readonly FieldPair[] {
  return COMPARED_FIELDS.map((field) => ({
    field,
    onMap: textOf(place, comparedRecord(place, imported), field),
    inFile: textOf(imported, imported.records[0], field),
  })).filter((pair) => pair.inFile !== "" && pair.inFile !== pair.onMap && !isSamePosition(pair, place, imported));
}

/** The record of a place that a row is compared with: that with its id, else that of its type, else the first. */
export function comparedRecord({ records }: Place, { records: [row] }: Place): PlaceRecord {
  return (
    records.find(({ id }) => id === row.id) ?? records.find(({ category }) => category === row.category) ?? records[0]
  );
}

function textOf(place: Place, record: PlaceRecord, field: ComparedField): string {
  switch (field) {
    case "position":
      return place.precision === "commune" ? "" : place.position.map((degrees) => degrees.toFixed(DECIMALS)).join(", ");
    case "appointment":
      return record.appointment === undefined ? "" : record.appointment ? "oui" : "non";
    case "season":
      return record.season ?? "";
    default:
      return record[field];
  }
}

function isSamePosition({ field, onMap }: FieldPair, place: Place, imported: Place): boolean {
  return (
    field === "position" && onMap !== "" && greatCircleDistanceKm(place.position, imported.position) <= SAME_POSITION_KM
  );
}
