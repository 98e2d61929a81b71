import { readFileSync } from "node:fs";

interface OnEarth {
  readonly longitude: number;
  readonly latitude: number;
}

/** A place of the built data, with the properties that tests use. */
export interface Place extends OnEarth {
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
  readonly format: string;
  readonly stopCommunes: readonly string[];
  /** Of all its records. */
  readonly phones: readonly string[];
  /** One of its records says that no appointment is needed. */
  readonly isWithoutAppointment: boolean;
  /** One of its records or stops has opening hours. */
  readonly hasHours: boolean;
  /** Its record as a place for seasonal workers. */
  readonly seasonal: Row | undefined;
}

/** A record of a place, with the properties that tests use. */
interface Row {
  readonly category: string;
  readonly name: string;
  readonly phone?: string;
  readonly verification: string;
  readonly appointment?: boolean;
  readonly opening_hours?: string;
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: Row & {
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

/** Every place of the built data, read without the product's code, so that the two can disagree. */
export const PLACES: readonly Place[] = read<{ readonly features: readonly Feature[] }>("points.geojson").features.map(
  ({ id, geometry, properties }) => {
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
      verification: properties.best_verification,
      longitude: geometry.coordinates[0],
      latitude: geometry.coordinates[1],
      format: properties.format ?? "",
      stopCommunes: stops.map(({ code_commune: code }) => code),
      phones: rows.flatMap(({ phone }) => phone ?? []),
      isWithoutAppointment: rows.some(({ appointment }) => appointment === false),
      hasHours: [...rows, ...stops].some(({ opening_hours: hours = "" }) => hours !== ""),
      seasonal: rows.find(({ category }) => category === "espace-saisonnier"),
    };
  },
);

const RESORT_COLUMNS = read<{
  readonly name: readonly string[];
  readonly codeCommune: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly conventions: readonly { readonly commune: string }[];
}>("resorts.json");

/** Every resort of the built data. */
export const RESORTS = RESORT_COLUMNS.name.map((name, rank) => ({
  name,
  departement: RESORT_COLUMNS.codeCommune[rank]?.slice(0, 2) ?? "",
  longitude: RESORT_COLUMNS.longitude[rank] ?? Number.NaN,
  latitude: RESORT_COLUMNS.latitude[rank] ?? Number.NaN,
}));

const SEASONAL = PLACES.flatMap(({ seasonal, ...place }) =>
  seasonal === undefined ? [] : [{ ...place, ...seasonal, phone: seasonal.phone ?? "" }],
);
/** Espaces saisonniers that receive people, and those that house them. */
export const SPACES = SEASONAL.filter(({ kind }) => kind === "accueil");
export const HOUSING = SEASONAL.filter(({ kind }) => kind !== "accueil");

export const COMMUNES_WITH_CONVENTION = [...new Set(RESORT_COLUMNS.conventions.map(({ commune }) => commune))];

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

/** A category and a département that have places each, and none together. */
export function emptyCombination(): { readonly type: string; readonly departement: string } {
  const types = [...new Set(PLACES.flatMap((place) => place.types))];
  const departements = [...new Set(PLACES.map((place) => place.departement))];
  const all = types.flatMap((type) => departements.map((departement) => ({ type, departement })));
  const isEmpty = ({ type, departement }: (typeof all)[number]) =>
    !PLACES.some((place) => isOfType(type)(place) && place.departement === departement);
  return firstOf(all.filter(isEmpty), "a type that a département has no place of");
}

/** Two places some hundred metres apart, without another one within a distance of the first. */
export function pairAlone(aloneKm: number): readonly [Place, Place] {
  const pairs = PLACES.flatMap((first) => {
    const [only, ...others] = PLACES.filter((other) => other !== first && greatCircleKm(first, other) < aloneKm);
    if (only === undefined || others.length > 0) return [];
    const apartKm = greatCircleKm(first, only);
    return apartKm > 0.1 && apartKm < 0.6 ? [[first, only] as const] : [];
  });
  return firstOf(pairs, "two places close to each other and to no other");
}

/** A link with a camera on a place such that another one is so many pixels beside it. */
export function viewWithNeighbourAt(place: Place, other: Place, pixels: number): string {
  const metresPerPixel = (1000 * greatCircleKm(place, other)) / pixels;
  const metresAtZoom0 = 78_271.5 * Math.cos((place.latitude * Math.PI) / 180);
  const zoom = Math.log2(metresAtZoom0 / metresPerPixel);
  return `?carte=${zoom.toFixed(2)}/${place.latitude.toFixed(5)}/${place.longitude.toFixed(5)}`;
}

/** A place without another within a kilometre. */
export function lonelyPlace(type: string): Place {
  const isLonely = (place: Place) => PLACES.every((other) => other === place || greatCircleKm(place, other) > 1);
  return firstOf(PLACES.filter(isOfType(type)).filter(isLonely), `a ${type} without a neighbour`);
}

/** Kilometres on the sphere (haversine, mean Earth radius). */
export function greatCircleKm(a: OnEarth, b: OnEarth): number {
  const radians = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  const square = half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(square));
}

/** The seat of a commune of the built data. */
export function seatOf(code: string): OnEarth {
  const columns = read<{ code: string[]; longitude: number[]; latitude: number[] }>("communes.json");
  const rank = columns.code.indexOf(code);
  return { longitude: columns.longitude[rank] ?? Number.NaN, latitude: columns.latitude[rank] ?? Number.NaN };
}

function firstOf<T>(values: readonly T[], description: string): T {
  const [first] = values;
  if (first === undefined) throw new Error(`The data do not contain ${description} any more: choose another case.`);
  return first;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../public/data/${file}`, import.meta.url), "utf8")) as T;
}
