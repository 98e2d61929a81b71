import { readFileSync } from "node:fs";

export interface KnownResort {
  readonly name: string;
  readonly departement: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** An Espace saisonnier by its own record. */
export interface SeasonalPlace {
  readonly name: string;
  readonly commune: string;
  readonly phone: string;
  readonly verification: string;
  readonly longitude: number;
  readonly latitude: number;
}

interface Columns {
  readonly name: readonly string[];
  readonly codeCommune: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly conventions: readonly { readonly commune: string }[];
}

interface Feature {
  readonly geometry: { readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string>> & {
    readonly other_records?: readonly Record<string, string>[];
  };
}

const COLUMNS = read<Columns>("resorts.json");
const FEATURES = read<{ readonly features: readonly Feature[] }>("points.geojson").features;

/** Every resort of the built data, read without the product's code, like the places. */
export const RESORTS: readonly KnownResort[] = COLUMNS.name.map((name, rank) => ({
  name,
  departement: COLUMNS.codeCommune[rank]?.slice(0, 2) ?? "",
  longitude: COLUMNS.longitude[rank] ?? Number.NaN,
  latitude: COLUMNS.latitude[rank] ?? Number.NaN,
}));

export const SPACES: readonly SeasonalPlace[] = seasonalPlaces((kind) => kind === "accueil");
export const HOUSING: readonly SeasonalPlace[] = seasonalPlaces((kind) => kind !== "accueil");

export const COMMUNES_WITH_CONVENTION: readonly string[] = [
  ...new Set(COLUMNS.conventions.map(({ commune }) => commune)),
];

/** Number of resorts without an Espace saisonnier within a great-circle distance. */
export function countWithoutSpace(limitKm: number): number {
  return RESORTS.filter((resort) => SPACES.every((space) => haversineKm(resort, space) > limitKm)).length;
}

interface OnEarth {
  readonly longitude: number;
  readonly latitude: number;
}

function haversineKm(a: OnEarth, b: OnEarth): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfChord = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const square = halfChord(a.latitude, b.latitude) + across * halfChord(a.longitude, b.longitude);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(square));
}

function seasonalPlaces(isMeant: (kind: string) => boolean): readonly SeasonalPlace[] {
  return FEATURES.filter(({ properties }) => isMeant(properties["kind"] ?? "")).flatMap(({ properties, geometry }) => {
    const records: readonly Readonly<Record<string, unknown>>[] = [properties, ...(properties.other_records ?? [])];
    const record = records.find((one) => one["category"] === "espace-saisonnier");
    if (record === undefined) return [];
    const cell = (name: string) => String(record[name] ?? "");
    const [longitude, latitude] = geometry.coordinates;
    return [
      {
        name: cell("name"),
        commune: properties["commune"] ?? "",
        phone: cell("phone"),
        verification: cell("verification"),
        longitude,
        latitude,
      },
    ];
  });
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../public/data/${file}`, import.meta.url), "utf8")) as T;
}
