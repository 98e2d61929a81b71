import type { CodeDepartement } from "../codes.ts";
import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { factsOf, type PlaceFact } from "../place-facts.ts";
import { compareText } from "../text.ts";

/** What a version keeps of a place: what its readers see, but comments. Columns of data/history, in their order; they never change names. */
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
export const VALUE_SEPARATOR = " | ";

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

/** A change of a place with what names it, also when it is not on the map any more. */
export interface NamedChange {
  readonly id: PlaceId;
  readonly kind: ChangeKind;
  readonly name: string;
  readonly commune: string;
  readonly departement: CodeDepartement | undefined;
  /** Of a changed place only. */
  readonly fields: readonly FieldChange[];
}

export interface DataVersion {
  /** Day (ISO 8601). */
  readonly date: string;
  readonly places: number;
  /** Differences from the version before; none in the first. */
  readonly changes: readonly NamedChange[];
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

export interface PlaceChange {
  readonly id: PlaceId;
  readonly kind: ChangeKind;
  /** In the order of VERSION_FIELDS; of a place that is added or removed, all that is known. */
  readonly fields: readonly FieldChange[];
}

const NOTHING = Object.fromEntries(VERSION_FIELDS.map((field) => [field, ""])) as PlaceVersion;

/** The differences between two versions, in the order of the ids. Deterministic; `applyChanges` is the inverse. */
export function compareVersions(before: PlaceVersions, after: PlaceVersions): readonly PlaceChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const fields = compareFields(was ?? NOTHING, is ?? NOTHING);
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return fields.length === 0 ? [] : [{ id, kind, fields } as const];
  });
}

function compareFields(before: PlaceVersion, after: PlaceVersion): readonly FieldChange[] {
  return VERSION_FIELDS.map((field) => ({ field, from: before[field], to: after[field] })).filter(
    ({ from, to }) => from !== to,
  );
}

/** A change that does not fit the version before it. */
export interface MisfitChange {
  readonly id: PlaceId;
  readonly field: VersionField | undefined;
  /** What the version before has: undefined for no such place. */
  readonly found: string | undefined;
}

/** The version after some changes, or the first change that does not fit the version before. */
export function applyChanges(before: PlaceVersions, changes: readonly PlaceChange[]): PlaceVersions | MisfitChange {
  const after = new Map(before);
  for (const { id, kind, fields } of changes) {
    const was = before.get(id);
    if ((was === undefined) !== (kind === "added")) return { id, field: undefined, found: was?.name };
    const misfit = fields.find(({ field, from }) => (was ?? NOTHING)[field] !== from);
    if (misfit !== undefined) return { id, field: misfit.field, found: (was ?? NOTHING)[misfit.field] };
    if (kind === "removed") after.delete(id);
    else after.set(id, { ...(was ?? NOTHING), ...Object.fromEntries(fields.map(({ field, to }) => [field, to])) });
  }
  return new Map([...after].sort(([a], [b]) => compareText(a, b)));
}
