import { bboxClip, bboxPolygon, difference, featureCollection, polygon, union } from "@turf/turf";
import type { Position as Coordinates, Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { GROUND_BOX } from "../../src/domain/base-map.ts";
import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { BoundingBox, Position } from "../../src/domain/geo/position.ts";
import type { Countries, GroundTopologies } from "./input.ts";

const SOUTHERN: ReadonlySet<string> = new Set(["13", "30", "83"]);

type Area = Feature<Polygon | MultiPolygon>;

/** Wider than LOOKABLE_BOX (src/domain/opening-view.ts), so that no edge shows. */
const FRAME: BoundingBox = [1.6, 41.9, 10.7, 48.1];
/** The sea beyond the ground's extent reaches so far into it, in degrees: both join without a seam. */
const OVERLAP = 0.002;

/**
 * The sea: the real one within the extent of the ground, and beyond it what the French départements around and the world's countries (Natural
 * Earth) leave.
 */
export function buildSea({ waters, departements, countries }: GroundTopologies): Area {
  const real = feature(waters, waters.objects.mer).features as Area[];
  const land = [...countriesAround(countries), southernLand(departements)];
  const [west, south, east, north] = GROUND_BOX;
  const inner = bboxPolygon([west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP]);
  const beyond = difference(featureCollection([bboxPolygon([...FRAME]), inner, ...land]));
  const sea = union(featureCollection([...real, ...(beyond === null ? [] : [beyond])]));
  if (sea === null) throw new Error("data/ground/fond-eaux.topojson has no sea.");
  return { ...sea, properties: {} };
}

/** The parts of the countries in a box around the frame, so that their cut edges are not in sight. */
function countriesAround(countries: Countries): Area[] {
  const [west, south, east, north] = FRAME;
  const around: BoundingBox = [west - 1, south - 1, east + 1, north + 1];
  return feature(countries, countries.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const { geometry: clipped } = bboxClip(geometry, [...around]);
    const parts = clipped.type === "Polygon" ? [clipped.coordinates] : (clipped.coordinates as Coordinates[][][]);
    return parts.filter(({ length }) => length > 0).map((rings) => polygon(rings));
  });
}

/** The French départements whose coast is south of the ground's extent. */
function southernLand({ objects, ...topology }: GroundTopologies["departements"]): Area {
  const southern = objects.departements.geometries.filter(({ id }) => SOUTHERN.has(String(id)));
  const geometry = merge({ objects, ...topology }, southern as Parameters<typeof merge>[1]);
  return { type: "Feature", properties: {}, geometry };
}

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
