import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import { factsOf, type PlaceFact } from "../place-facts.ts";

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
