import { type CodeDepartement, parseCodeDepartement } from "../codes.ts";
import { isSameCell } from "../corrections/same-writing.ts";
import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { factsOf, type PlaceFact } from "../place-facts.ts";
import { compareText } from "../text.ts";

/** The fields of a place in a version: those that readers see, but comments. Columns of data/history, in their order; they never change names. */
export const VERSION_FIELDS = [
  "name",
  "categories",
  "kind",
  "format",
  "address",
  "postcode",
  "commune",
  "code_departement",
  "position",
  "phone",
  "email",
  "website",
  "opening_hours",
  "appointment",
  "season",
  "themes",
  "stops",
  "verification",
  "mandates",
] as const;
export type VersionField = (typeof VERSION_FIELDS)[number];

/** Between the values of records that differ. */
const VALUE_SEPARATOR = " | ";

/** A place in a version, as text; "" when unknown. */
export type PlaceVersion = Readonly<Record<VersionField, string>>;

/** The places of a version, by id. */
export type PlaceVersions = ReadonlyMap<PlaceId, PlaceVersion>;

/** The places as a version keeps them, in the order of their ids. A place on which records differ keeps each of their values, separated by "|". */
export function toVersions(places: readonly Place[]): PlaceVersions {
  const inOrder = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(inOrder.map((place) => [place.id, toVersion(place)]));
}

function toVersion(place: Place): PlaceVersion {
  const { addresses, phones, emails, openingHours } = factsOf(place);
  const first = <Value>(read: (record: PlaceRecord) => Value | undefined): Value | undefined =>
    place.records.map(read).find((value) => value !== undefined && value !== "");
  const appointment = first((record) => record.appointment);
  return {
    name: place.name,
    categories: place.categories.join(";"),
    kind: place.kind,
    format: place.format,
    address: all(addresses),
    postcode: place.records[0].postcode,
    commune: place.commune,
    code_departement: place.codeDepartement ?? "",
    position: place.precision === "adresse" ? place.position.join(" ") : "",
    phone: all(phones),
    email: all(emails),
    website: first(({ website }) => website) ?? "",
    opening_hours: all(openingHours),
    appointment: appointment === undefined ? "" : appointment ? "oui" : "non",
    season: first(({ season }) => season) ?? "",
    themes: place.themes.join(";"),
    stops: place.stops
      .map(({ commune, place: where, openingHours: hours }) => [commune, where, hours].filter(Boolean).join(", "))
      .join(VALUE_SEPARATOR),
    verification: place.verification,
    mandates: place.mandatesSeenOn ?? "",
  };
}

function all(facts: readonly PlaceFact[]): string {
  return facts.map(({ text }) => text).join(VALUE_SEPARATOR);
}

export const CHANGE_KINDS = ["added", "removed", "changed"] as const;
/** A place that is new in the data, one that is not in them any more (closed, or joined with another), or one with another value. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface FieldChange {
  readonly field: VersionField;
  /** "" when unknown. */
  readonly from: string;
  readonly to: string;
}

/** A change of a place with what names it, also when it is not on the map any more. */
export interface PlaceChange {
  readonly id: PlaceId;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly commune: string;
  readonly departement: CodeDepartement | undefined;
  /** Of a changed place only, in the order of VERSION_FIELDS. */
  readonly fields: readonly FieldChange[];
}

export interface DataVersion {
  /** Day (ISO 8601). */
  readonly date: string;
  readonly places: number;
  /** Differences from the version before; none in the first. */
  readonly changes: readonly PlaceChange[];
}

/** The differences between two versions, in the order of the ids. Values in another notation are no change for readers of the site. */
export function compareVersions(before: PlaceVersions, after: PlaceVersions): readonly PlaceChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const fields = was === undefined || is === undefined ? [] : compareFields(was, is);
    if (was !== undefined && is !== undefined && fields.length === 0) return [];
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    const { name = "", commune = "", code_departement: code = "" } = is ?? was ?? {};
    return [{ id, kind, name, commune, departement: parseCodeDepartement(code), fields } as const];
  });
}

function compareFields(before: PlaceVersion, after: PlaceVersion): readonly FieldChange[] {
  return VERSION_FIELDS.map((field) => ({ field, from: before[field], to: after[field] })).filter(
    (change) => !isSameFact(change),
  );
}

/** Whether both say the same, as two cells of a column do; a field on which records differ has several values. */
function isSameFact({ field, from, to }: FieldChange): boolean {
  const [values, others] = [from.split(VALUE_SEPARATOR), to.split(VALUE_SEPARATOR)];
  return values.length === others.length && values.every((value, at) => isSameCell(field, value, others[at] ?? ""));
}
