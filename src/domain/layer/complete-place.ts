import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Place, PlaceRecord } from "../place.ts";

/** Fields that a row can complete, in the order in which they are compared. */
export const COMPLETED_FIELDS = [
  "name",
  "nature",
  "address",
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
export type CompletedField = (typeof COMPLETED_FIELDS)[number];

/** Whose value stands where both have one. */
export const FIELD_CHOICES = ["map", "file"] as const;
export type FieldChoice = (typeof FIELD_CHOICES)[number];

/** Choices that differ from the map's value, by `fieldKey`. */
export type FieldChoices = ReadonlyMap<string, FieldChoice>;

export function fieldKey(line: number, field: CompletedField): string {
  return `${line} ${field}`;
}

/** A field that a row would change: its values as texts, "" for none on the map. */
export interface FieldPair {
  readonly field: CompletedField;
  readonly onMap: string;
  readonly inFile: string;
}

/** Positions of one entrance that two people measured. */
const SAME_POSITION_KM = 0.05;
const DECIMALS = 5;

/** The fields for which the row has a value that the place has not. */
export function pairFields(place: Place, imported: Place): readonly FieldPair[] {
  return COMPLETED_FIELDS.map((field) => ({
    field,
    onMap: textOf(place, completedRecord(place, imported), field),
    inFile: textOf(imported, imported.records[0], field),
  })).filter((pair) => pair.inFile !== "" && pair.inFile !== pair.onMap && !isSamePosition(pair, place, imported));
}

/** The record of a place that a row completes: that with its id, else that of its type, else the first. */
export function completedRecord({ records }: Place, { records: [row] }: Place): PlaceRecord {
  return (
    records.find(({ id }) => id === row.id) ?? records.find(({ category }) => category === row.category) ?? records[0]
  );
}

/**
 * A place with the values that it lacks from a row, and with those that are chosen from it. It keeps its id, its types and the date of its
 * source; the reference of the source says what came from the row.
 * @param origin the file and its date, in French like all data
 */
export function completePlace(
  place: Place,
  imported: Place,
  { choiceOf, origin }: { readonly choiceOf: (field: CompletedField) => FieldChoice; readonly origin: string },
): Place {
  const taken = pairFields(place, imported)
    .filter(({ field, onMap }) => onMap === "" || choiceOf(field) === "file")
    .map(({ field }) => field);
  const completed = completedRecord(place, imported);
  const record = completeRecord(completed, imported.records[0], taken, origin);
  const [first, ...others] = place.records.map((one) => (one === completed ? record : one));
  const records: Place["records"] = first === undefined ? [record] : [first, ...others];
  const mandatesSeenOn = place.mandatesSeenOn ?? imported.mandatesSeenOn;
  return {
    ...place,
    name: records[0].name,
    ...(taken.includes("position") ? { position: imported.position, precision: imported.precision } : {}),
    themes: place.themes.length > 0 ? place.themes : imported.themes,
    stops: place.stops.length > 0 ? place.stops : imported.stops,
    records,
    ...(imported.layer === undefined ? {} : { layer: imported.layer }),
    ...(mandatesSeenOn === undefined ? {} : { mandatesSeenOn }),
  };
}

function completeRecord(
  record: PlaceRecord,
  row: PlaceRecord,
  taken: readonly CompletedField[],
  origin: string,
): PlaceRecord {
  const values = Object.fromEntries(taken.flatMap((field) => (field === "position" ? [] : [[field, row[field]]])));
  const names = taken.map((field) => FRENCH_NAMES[field]).join(", ");
  const detail = taken.length === 0 ? "" : `complété par ${origin} : ${names}`;
  const kept = [...(record.kept ?? []), ...(row.kept ?? [])];
  return {
    ...record,
    ...values,
    sourceDetail: [record.sourceDetail, detail].filter(Boolean).join(" ; "),
    ...(kept.length === 0 ? {} : { kept }),
    ...(row.layer === undefined ? {} : { layer: row.layer }),
  };
}

const FRENCH_NAMES: Readonly<Record<CompletedField, string>> = {
  name: "nom",
  nature: "nature",
  address: "adresse",
  postcode: "code postal",
  position: "position",
  phone: "téléphone",
  email: "courriel",
  website: "site",
  openingHours: "horaires",
  appointment: "rendez-vous",
  season: "saison",
  comment: "commentaire",
  group: "groupe",
  labelledOn: "labellisation",
};

function textOf(place: Place, record: PlaceRecord, field: CompletedField): string {
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
