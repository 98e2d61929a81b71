import { readFileSync } from "node:fs";

/** A record of a place, with the properties that tests use. */
interface Row {
  readonly phone?: string;
  readonly appointment?: boolean;
  readonly opening_hours?: string;
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: Row & {
    readonly name: string;
    readonly commune: string;
    readonly code_departement: string;
    readonly categories: string;
    readonly themes?: string;
    readonly kind?: string;
    readonly email?: string;
    readonly best_verification: string;
    readonly format?: string;
    readonly other_records?: readonly Row[];
    readonly stops?: readonly { readonly code_commune: string; readonly opening_hours?: string }[];
  };
}

/** Every place of the built data, read without the product's code, so that the two can disagree; with the properties that tests use. */
export const PLACES = readFeatures().map(({ id, geometry, properties }) => {
  const { stops = [], other_records: others = [] } = properties;
  const rows: readonly Row[] = [properties, ...others];
  return {
    id,
    name: properties.name,
    commune: properties.commune,
    departement: properties.code_departement,
    types: properties.categories.split(";"),
    themes: (properties.themes ?? "").split(";"),
    kind: properties.kind ?? "",
    phone: properties.phone ?? "",
    email: properties.email ?? "",
    /** The best of its records. */
    verification: properties.best_verification,
    longitude: geometry.coordinates[0],
    latitude: geometry.coordinates[1],
    format: properties.format ?? "",
    stopCommunes: stops.map(({ code_commune: code }) => code),
    /** Of all its records. */
    phones: rows.flatMap(({ phone }) => phone ?? []),
    /** One of its records says that no appointment is needed. */
    isWithoutAppointment: rows.some(({ appointment }) => appointment === false),
    /** One of its records or stops has opening hours. */
    hasHours: [...rows, ...stops].some(({ opening_hours: hours = "" }) => hours !== ""),
  };
});
export type Place = (typeof PLACES)[number];

export function countPlaces(isMeant: (place: Place) => boolean = () => true): number {
  return PLACES.filter(isMeant).length;
}

export function isOfType(type: string): (place: Place) => boolean {
  return ({ types }) => types.includes(type);
}

/** The place of that name. */
export function placeNamed(name: string): Place {
  return firstOf(
    PLACES.filter((place) => place.name === name),
    `a place named ${name}`,
  );
}

/** Identifier of the France services of a commune. */
export function franceServicesOf(commune: string): string {
  const own = PLACES.filter(isOfType("france-services")).filter((place) => place.commune === commune);
  return firstOf(own, `a France services in ${commune}`).id;
}

/** Whether the list shows a place before the fold « À confirmer »: of the built data, those of an official list, with hours. */
export function isReliable({ verification, hasHours }: Place): boolean {
  return verification === "officiel" && hasHours;
}

/** The order of the list: those to rely upon before the others; by commune, then by name, in French collation. */
export function inListOrder(places: readonly Place[]): readonly Place[] {
  const { compare } = new Intl.Collator("fr");
  const rank = (place: Place) => (isReliable(place) ? 0 : 1);
  return [...places].sort((a, b) => rank(a) - rank(b) || compare(a.commune, b.commune) || compare(a.name, b.name));
}

function firstOf<T>(values: readonly T[], description: string): T {
  const [first] = values;
  if (first === undefined) throw new Error(`The data do not contain ${description} any more: choose another case.`);
  return first;
}

function readFeatures(): readonly Feature[] {
  return JSON.parse(readFileSync(new URL("../public/data/points.geojson", import.meta.url), "utf8")).features;
}
