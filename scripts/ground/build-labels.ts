import type { Feature, Point } from "geojson";
import type { ForeignNames, LabelProperties, Rank } from "../../src/domain/base-map.ts";
import { labelPoint } from "../../src/domain/geo/label-point.ts";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import { plainText } from "../../src/domain/text.ts";
import type { Areas, ForeignNameRow, GroundNames, NamedCommune, PassRow, SettlementRow, SummitRow } from "./input.ts";

export type LabelFeature = Feature<Point, LabelProperties>;

/** Within this distance, equal names are of one place. */
const SAME_PLACE_KM = 4;
/** Least zoom of a commune's name, by its population: a small one far from all others is no city. */
const LEAST_ZOOM_BY_PEOPLE = [
  [50_000, 6],
  [15_000, 7],
  [4000, 8],
  [1000, 9],
  [0, 10],
] as const;
/** First zoom of a place that is no commune, by its class among OpenStreetMap's; the others are left out. */
const ZOOM_BY_CLASS: Readonly<Record<string, number>> = {
  town: 10,
  village: 11,
  suburb: 12,
  hamlet: 12,
  neighbourhood: 13,
};
/** A town counts for more than a commune of as many people in many villages. */
const TOWN_WEIGHT: Readonly<Record<string, number>> = { city: 3, town: 3 };
const TOWN_HALLS: ReadonlySet<string> = new Set(["city", "town", "village"]);

/** Every label of the map as a point. */
export function buildLabels(names: GroundNames, lakes: Areas<{ name?: string }>): LabelFeature[] {
  const towns = labelCommunes(names);
  const resorts = names.resorts
    .filter((resort) => !isNamed(resort, towns))
    .map(({ name, position, altitudeM }) =>
      label(position, { kind: "station", name, rank: 3, zoom: 10, ...orderOf(altitudeM), ...altitudeOf(altitudeM) }),
    );
  const passes = labelPasses(names);
  const known = [...towns, ...resorts];
  return [
    ...names.reperes.map(({ kind, name, rank, position }) =>
      label(position, { kind, name, rank, zoom: FIRST_ZOOMS[kind][rank - 1] ?? 9 }),
    ),
    ...labelNeighbours(names),
    ...towns,
    ...labelLakes(lakes),
    ...names.summits.map(labelSummit),
    ...passes,
    ...resorts,
    ...labelHamlets(names.settlements, known),
  ];
}

/** First zoom by rank. */
const FIRST_ZOOMS: Readonly<Record<GroundNames["reperes"][number]["kind"], readonly number[]>> = {
  massif: [6, 8, 9],
  vallee: [8, 9, 10],
  parc: [8, 9],
  voisine: [5, 8],
  pays: [5],
  mer: [5],
};

function label(position: Position, properties: LabelProperties): LabelFeature {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [...position] } };
}

/** Communes at the position that OpenStreetMap gives their name, else at their town hall. */
function labelCommunes({ communes, settlements, foreignNames }: GroundNames): LabelFeature[] {
  const places = new Map<string, SettlementRow>();
  for (const row of settlements) {
    if (TOWN_HALLS.has(row.class)) places.set(`${row.code} ${plainText(row.name)}`, row);
  }
  const placeOf = ({ code, name }: NamedCommune) => places.get(`${code} ${plainText(name)}`);
  const weightOf = (commune: NamedCommune) => commune.population * (TOWN_WEIGHT[placeOf(commune)?.class ?? ""] ?? 1);
  const sorted = [...communes].sort((one, other) => weightOf(other) - weightOf(one));
  const positions = sorted.map((commune) => placeOf(commune)?.position ?? commune.position);
  const zooms = zoomByIsolation(positions);
  return sorted.map((commune, index) => {
    const { name, population } = commune;
    return label(positions[index] ?? [0, 0], {
      kind: "ville",
      name,
      ...foreignNamesOf(commune, foreignNames),
      rank: rankByPeople(population),
      zoom: Math.min(11, Math.max(zooms[index] ?? 11, leastZoom(weightOf(commune)))),
      order: -weightOf(commune),
    });
  });
}

function foreignNamesOf({ code }: NamedCommune, rows: readonly ForeignNameRow[]): ForeignNames {
  return Object.fromEntries(rows.filter((row) => row.code === code).map(({ language, name }) => [language, name]));
}

function rankByPeople(population: number): Rank {
  if (population >= 15_000) return 1;
  return population >= 3000 ? 2 : 3;
}

function leastZoom(population: number): number {
  return LEAST_ZOOM_BY_PEOPLE.find(([people]) => population >= people)?.[1] ?? 10;
}

/** French communes outside the region that no landmark names. */
function labelNeighbours({ neighbours, reperes }: GroundNames): LabelFeature[] {
  const named = new Set(reperes.filter(({ kind }) => kind === "voisine").map(({ name }) => name));
  const others = neighbours.filter(({ name, population }) => population >= 2000 && !named.has(name));
  const sorted = [...others].sort((one, other) => other.population - one.population);
  const zooms = zoomByIsolation(sorted.map(({ position }) => position));
  return sorted.map(({ name, population, position }, index) =>
    label(position, {
      kind: "voisine",
      name,
      rank: 3,
      zoom: Math.max(zooms[index] ?? 11, population >= 15_000 ? 8 : 9),
      order: -population,
    }),
  );
}

function labelLakes({ features }: Areas<{ name?: string }>): LabelFeature[] {
  return features.flatMap(({ properties: { name }, geometry }, index) => {
    if (name === undefined) return [];
    // The table has them by size.
    const zoom = index < 10 ? 8 : index < 30 ? 10 : 11;
    return [label(labelPoint(geometry), { kind: "lac", name, rank: zoom === 8 ? 1 : 3, zoom, order: index })];
  });
}

const SUMMIT_ZOOMS = [9, 11, 12] as const;
const HIGH_SUMMIT_M = 3000;
/** A lower one is a hill of the plain, where no summit is higher. */
const HILL_M = 900;

function labelSummit({ name, position, altitudeM, rank }: SummitRow): LabelFeature {
  const usual = SUMMIT_ZOOMS[rank] ?? 12;
  const zoom = rank === 0 && altitudeM >= HIGH_SUMMIT_M ? 8 : altitudeM < HILL_M ? Math.max(usual, 11) : usual;
  return label(position, {
    kind: "sommet",
    name,
    rank: rank === 0 ? 1 : rank === 1 ? 2 : 3,
    zoom,
    order: -altitudeM,
    altitude: altitudeM,
  });
}

/** Passes of roads by their height; the others of OpenStreetMap, whose position is approximate, from near only. */
function labelPasses({ roadPasses, passes }: GroundNames): LabelFeature[] {
  const main = roadPasses.map((row) =>
    label(row.position, {
      kind: "col",
      name: row.name,
      rank: 1,
      zoom: (row.altitudeM ?? 0) >= 2000 ? 9 : 10,
      ...orderOf(row.altitudeM),
      ...altitudeOf(row.altitudeM),
    }),
  );
  const labels = [...main];
  for (const row of passes) {
    if (isNamed(row, labels)) continue;
    labels.push(label(row.position, { kind: "col", name: row.name, rank: 3, zoom: 12, ...altitudeOf(row.altitudeM) }));
  }
  return labels;
}

/** Inhabited places that are no commune's town hall; one of a commune's or a resort's name is that place. */
function labelHamlets(settlements: readonly SettlementRow[], known: readonly LabelFeature[]): LabelFeature[] {
  const byName = new Map<string, LabelFeature[]>();
  for (const one of known) {
    const name = plainText(one.properties.name);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return settlements.flatMap(({ name, class: kind, position }) => {
    const zoom = ZOOM_BY_CLASS[kind];
    if (zoom === undefined || isNamed({ name, position }, byName.get(plainText(name)) ?? [])) return [];
    return [
      label(position, {
        kind: "hameau",
        name,
        rank: zoom < 12 ? 2 : 3,
        zoom,
        ...(zoom < 13 ? { order: zoom - 13 } : {}),
      }),
    ];
  });
}

/** Whether a label near a position has its name, or begins with it: "Chamonix" is "Chamonix-Mont-Blanc". */
function isNamed(row: Pick<PassRow, "name" | "position">, labels: readonly LabelFeature[]): boolean {
  const name = plainText(row.name);
  return labels.some(({ properties, geometry: { coordinates } }) => {
    const [longitude = 0, latitude = 0] = coordinates;
    if (greatCircleDistanceKm(row.position, [longitude, latitude]) >= SAME_PLACE_KM) return false;
    const other = plainText(properties.name);
    return other.startsWith(name) || name.startsWith(other);
  });
}

function altitudeOf(altitudeM: number | undefined): Pick<LabelProperties, "altitude"> {
  return altitudeM === undefined ? {} : { altitude: altitudeM };
}

function orderOf(altitudeM: number | undefined): Pick<LabelProperties, "order"> {
  return altitudeM === undefined ? {} : { order: -altitudeM };
}

/** Distance on the map that a name keeps from a more important one, as kilometres at zoom 9: about 90 pixels. */
const ROOM_KM = 9.5;
const LEAST_ZOOM = 5;
const GREATEST_ZOOM = 14;

/**
 * The zoom from which each position is far enough from all that stand before it, which are more important: names grow more
 * numerous with the zoom, and as dense where all are small as where one is large.
 */
export function zoomByIsolation(positions: readonly Position[]): number[] {
  return positions.map((position, index) => {
    const nearest = positions
      .slice(0, index)
      .reduce((least, other) => Math.min(least, greatCircleDistanceKm(position, other)), Number.POSITIVE_INFINITY);
    const zoom = Math.ceil(9 - Math.log2(nearest / ROOM_KM));
    return Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  });
}
