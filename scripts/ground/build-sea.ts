import { bboxClip, bboxPolygon, difference, featureCollection, polygon, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import { GROUND_BOX } from "../../src/domain/base-map.ts";
import type { BoundingBox } from "../../src/domain/geo/position.ts";
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
    const parts = clipped.type === "Polygon" ? [clipped.coordinates] : (clipped.coordinates as Position[][][]);
    return parts.filter(({ length }) => length > 0).map((rings) => polygon(rings));
  });
}

/** The French départements whose coast is south of the ground's extent. */
function southernLand({ objects, ...topology }: GroundTopologies["departements"]): Area {
  const southern = objects.departements.geometries.filter(({ id }) => SOUTHERN.has(String(id)));
  const geometry = merge({ objects, ...topology }, southern as Parameters<typeof merge>[1]);
  return { type: "Feature", properties: {}, geometry };
}
