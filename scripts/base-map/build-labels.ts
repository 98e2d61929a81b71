import type { Feature, Point } from "geojson";
import type { LabelProperties } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";
import type { BaseMapInput, BaseMapProblem, RepereRow, StationRow } from "./input.ts";
import { distanceKm, toPlane } from "./plane.ts";
import type { Gazetteer } from "./resolve-vertices.ts";
import { slantOf } from "./slant-of.ts";

type LabelFeature = Feature<Point, LabelProperties>;

/** Within this distance a resort and a town of the same name are one place. */
const SAME_PLACE_KM = 3;
/** Within this distance of its label, the ridges of a massif and the rivers of a valley give its slant. */
const MASSIF_REACH_KM = 14;
const VALLEY_REACH_KM = 9;

/** The lines along massifs and valleys. */
export interface Courses {
  readonly ridges: readonly (readonly Position[])[];
  readonly rivers: readonly (readonly Position[])[];
}

/** Every label of the map, passes and resorts included, as a point. */
export function buildLabels(
  input: BaseMapInput,
  courses: Courses,
  gazetteer: Gazetteer,
): { labels: LabelFeature[]; problems: BaseMapProblem[] } {
  const problems: BaseMapProblem[] = [];
  const towns = input.reperes.filter(({ kind }) => kind === "ville");
  const reperes = input.reperes.map((row) =>
    label(row.position, { kind: row.kind, name: row.name, rank: row.rank, ...altitude(row.altitudeM) }, courses),
  );
  const cols = input.cols.map((row) =>
    label(row.position, { kind: "col", name: row.name, rank: rankOfCol(row.altitudeM), ...altitude(row.altitudeM) }),
  );
  const stations = input.stations.flatMap((row) => {
    const position = row.position ?? gazetteer.seats.get(row.codeCommune);
    if (position === undefined) {
      problems.push({
        table: "stations",
        row: row.name,
        value: row.codeCommune,
        reason: "no position and no such commune",
      });
      return [];
    }
    if (isTown(row, position, towns)) return [];
    return [label(position, { kind: "station", name: row.name, rank: 3, ...altitude(row.altitudeM) })];
  });
  return { labels: [...reperes, ...cols, ...stations], problems };
}

function label(position: Position, properties: LabelProperties, courses?: Courses): LabelFeature {
  const angle = courses === undefined ? undefined : slant(properties.kind, position, courses);
  return {
    type: "Feature",
    properties: { ...properties, ...(angle === undefined || angle === 0 ? {} : { angle }) },
    geometry: { type: "Point", coordinates: [...position] },
  };
}

function slant(kind: LabelProperties["kind"], position: Position, { ridges, rivers }: Courses): number | undefined {
  if (kind === "massif") return slantOf(position, ridges, MASSIF_REACH_KM);
  return kind === "vallee" ? slantOf(position, rivers, VALLEY_REACH_KM) : undefined;
}

function altitude(altitudeM: number | undefined): { altitude: number } | Record<never, never> {
  return altitudeM === undefined ? {} : { altitude: altitudeM };
}

/** High passes have the best rank. */
function rankOfCol(altitudeM: number): LabelProperties["rank"] {
  if (altitudeM >= 2000) return 1;
  return altitudeM >= 1400 ? 2 : 3;
}

/** Whether the resort is a town too: "Chamonix" is "Chamonix-Mont-Blanc". */
function isTown(station: StationRow, position: Position, towns: readonly RepereRow[]): boolean {
  return towns.some(
    (town) =>
      (town.name.startsWith(station.name) || station.name.startsWith(town.name)) &&
      distanceKm(toPlane(town.position), toPlane(position)) < SAME_PLACE_KM,
  );
}
