import { bboxClip } from "@turf/turf";
import type { Position as Coordinates, Feature, MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { BoundingBox, Position } from "../../src/domain/geo/position.ts";
import type { Countries, GroundTopologies } from "./input.ts";

const FRAME: BoundingBox = [1.6, 41.9, 10.7, 48.1];
const FRANCE = "France";
/** Natural Earth generalises borders by up to so much. */
const REACH_KM = 3;

type Border = Feature<MultiLineString, Record<never, never>>;

/**
 * The borders of countries: those of France along its départements, where Natural Earth has one near them; the others as Natural Earth
 * has them.
 */
export function buildBorders({ departements, countries }: GroundTopologies): Border[] {
  const near = createNearestIndex(bordersOf(countries, true).flatMap(densify));
  const outline = mesh(departements, departements.objects.departements, (one, other) => one === other);
  const french = outline.coordinates.flatMap((line) => keepRuns(line, (at) => isNear(at)));
  return [...french, ...bordersOf(countries, false)].map((line) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: [line] },
  }));

  function isNear([longitude = 0, latitude = 0]: Coordinates): boolean {
    return (near.nearest([longitude, latitude])?.distanceKm ?? REACH_KM) < REACH_KM;
  }
}

function bordersOf(countries: Countries, isFrench: boolean): Coordinates[][] {
  const isFrance = (country: GeometryObject) => (country.properties as { name?: string } | null)?.name === FRANCE;
  const { coordinates } = mesh(
    countries,
    countries.objects.countries,
    (one, other) => one !== other && (isFrance(one) || isFrance(other)) === isFrench,
  );
  const clipped = bboxClip({ type: "MultiLineString", coordinates }, [...FRAME]).geometry;
  return (clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates) as Coordinates[][];
}

/** The vertices of a line, and points between them a kilometre apart. */
function densify(line: readonly Coordinates[]): Position[] {
  return line.flatMap(([x = 0, y = 0], index) => {
    const [toX = x, toY = y] = line[index + 1] ?? [];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) * 100));
    return Array.from(
      { length: steps },
      (_, step): Position => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps],
    );
  });
}

/** The longest runs of vertices that are kept. */
function keepRuns(line: readonly Coordinates[], isKept: (vertex: Coordinates) => boolean): Coordinates[][] {
  const runs: Coordinates[][] = [[]];
  for (const vertex of line) {
    if (isKept(vertex)) runs.at(-1)?.push(vertex);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}
