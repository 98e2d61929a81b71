import { readFileSync } from "node:fs";

/** A place of the built data, with the properties that tests use. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly departement: string;
  readonly types: readonly string[];
  readonly themes: readonly string[];
  readonly kind: string;
  readonly phone: string;
  readonly email: string;
  /** The best of its records. */
  readonly verification: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly format: string;
  readonly hasStops: boolean;
  readonly stopCommunes: readonly string[];
  /** Of all its records. */
  readonly phones: readonly string[];
  /** One of its records says that no appointment is needed. */
  readonly isWithoutAppointment: boolean;
  /** One of its records or stops has opening hours. */
  readonly hasHours: boolean;
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string>>;
}

/** The nested properties of a feature. */
interface Parts {
  readonly appointment?: boolean;
  readonly other_records?: readonly Row[];
  readonly stops?: readonly { readonly code_commune: string; readonly opening_hours?: string }[];
}

/** A record of a place, with the properties that tests use. */
interface Row {
  readonly phone?: string;
  readonly appointment?: boolean;
  readonly opening_hours?: string;
}

/** Every place of the built data, read without the product's code, so that the two can disagree. */
export const PLACES: readonly Place[] = readPlaces();

function readPlaces(): readonly Place[] {
  const file = new URL("../public/data/points.geojson", import.meta.url);
  const { features } = JSON.parse(readFileSync(file, "utf8")) as { readonly features: readonly Feature[] };
  return features.map(({ id, geometry: { coordinates }, properties: cells }) => ({
    ...partsOf(cells as Readonly<Record<string, string>> & Parts),
    id,
    name: cells["name"] ?? "",
    commune: cells["commune"] ?? "",
    departement: cells["code_departement"] ?? "",
    types: (cells["categories"] ?? "").split(";"),
    themes: (cells["themes"] ?? "").split(";"),
    kind: cells["kind"] ?? "",
    phone: cells["phone"] ?? "",
    email: cells["email"] ?? "",
    verification: cells["best_verification"] ?? "",
    longitude: coordinates[0],
    latitude: coordinates[1],
    format: cells["format"] ?? "",
  }));
}

function partsOf(properties: Readonly<Record<string, string>> & Parts) {
  const { stops = [], other_records: others = [] } = properties;
  const rows: readonly Row[] = [properties as Row, ...others];
  return {
    hasStops: stops.length > 0,
    stopCommunes: stops.map(({ code_commune: code }) => code),
    phones: rows.flatMap(({ phone }) => phone ?? []),
    isWithoutAppointment: rows.some(({ appointment }) => appointment === false),
    hasHours: [...rows, ...stops].some(({ opening_hours: hours = "" }) => hours !== ""),
  };
}

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

/** A category and a département that have places each, and none together. */
export function emptyCombination(): { readonly type: string; readonly departement: string } {
  const all = distinct(PLACES.flatMap(({ types }) => types)).flatMap((type) =>
    distinct(PLACES.map(({ departement }) => departement)).map((departement) => ({ type, departement })),
  );
  const empty = all.filter(
    ({ type, departement }) => countPlaces((place) => isOfType(type)(place) && place.departement === departement) === 0,
  );
  return firstOf(empty, "a type that a département has no place of");
}

const CROWDED_KM = 0.6;
const ALONE_KM = 12;

/** Two places that form one cluster at zoom 9, alone, and are separate at zoom 11. */
export function twoNeighbours(): { readonly longitude: number; readonly latitude: number } {
  const pairs = PLACES.flatMap((first) => {
    const near = PLACES.filter((other) => other !== first && distanceKm(first, other) < ALONE_KM);
    const [only] = near;
    if (only === undefined || near.length > 1) return [];
    const apartKm = distanceKm(first, only);
    return apartKm > 0.1 && apartKm < CROWDED_KM ? [{ first, only }] : [];
  });
  const { first, only } = firstOf(pairs, "two places near each other and far from the rest");
  return { longitude: (first.longitude + only.longitude) / 2, latitude: (first.latitude + only.latitude) / 2 };
}

/** Two places some hundred metres apart and far from all others: outside any cluster when they are pixels apart. */
export function crowdedPair(): readonly [Place, Place] {
  const pairs = PLACES.flatMap((first) => {
    const near = PLACES.filter((other) => other !== first && distanceKm(first, other) < 1.5);
    const [only] = near;
    if (only === undefined || near.length > 1) return [];
    const apartKm = distanceKm(first, only);
    return apartKm > 0.1 && apartKm < CROWDED_KM ? [[first, only] as const] : [];
  });
  return firstOf(pairs, "two places close to each other and to no other");
}

/** A link with a camera on a place such that another one is so many pixels beside it. */
export function viewWithNeighbourAt(place: Place, other: Place, pixels: number): string {
  const metresPerPixel = (1000 * distanceKm(place, other)) / pixels;
  const metresAtZoom0 = 78_271.5 * Math.cos((place.latitude * Math.PI) / 180);
  const zoom = Math.log2(metresAtZoom0 / metresPerPixel);
  return `?carte=${zoom.toFixed(2)}/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`;
}

/** A place without another within a kilometre. */
export function lonelyPlace(type: string): Place {
  const lonely = PLACES.filter(isOfType(type)).filter((place) =>
    PLACES.every((other) => other === place || distanceKm(place, other) > 1),
  );
  return firstOf(lonely, `a ${type} without a neighbour`);
}

/** Kilometres on the tangent plane, precise enough for the Alps. */
function distanceKm(a: Place, b: Place): number {
  return Math.hypot((a.longitude - b.longitude) * 78.5, (a.latitude - b.latitude) * 111.2);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function firstOf<T>(values: readonly T[], description: string): T {
  const [first] = values;
  if (first === undefined) throw new Error(`The data do not contain ${description} any more: choose another case.`);
  return first;
}

/** Kilometres on the sphere (haversine, mean Earth radius). */
export function greatCircleKm(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(b[1] - a[1]) + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * half(b[0] - a[0]);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

/** The seat of a commune of the built data. */
export function seatOf(code: string): readonly [number, number] {
  const file = new URL("../public/data/communes.json", import.meta.url);
  const columns = JSON.parse(readFileSync(file, "utf8")) as Readonly<
    Record<"code" | "longitude" | "latitude", readonly (string | number)[]>
  >;
  const rank = columns.code.indexOf(code);
  return [Number(columns.longitude[rank]), Number(columns.latitude[rank])];
}

/** Identifier of the France services of a commune. */
export function franceServicesOf(commune: string): string {
  const place = PLACES.find(({ types, commune: own }) => own === commune && types.includes("france-services"));
  if (place === undefined) throw new Error(`no France services in ${commune}`);
  return place.id;
}
