import { bboxPolygon, booleanIntersects, difference, featureCollection, intersect, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import { GROUND_BOX } from "../../src/domain/ground-grid.ts";
import type { BoundingBox } from "../../src/geo/bounding-box.ts";
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
  const land = [...countriesIn(countries), southernLand(departements)];
  const beyond = difference(featureCollection([bboxPolygon([...FRAME]), ...land]));
  const [west, south, east, north] = GROUND_BOX;
  const inner = bboxPolygon([west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP]);
  const outer = beyond && difference(featureCollection<Polygon | MultiPolygon>([beyond, inner]));
  const sea = union(featureCollection([...real, ...(outer === null ? [] : [outer])]));
  if (sea === null) throw new Error("data/ground/fond-eaux.topojson has no sea.");
  return { ...sea, properties: {} };
}

function countriesIn(countries: Countries): Area[] {
  const frame = bboxPolygon([...FRAME]);
  return feature(countries, countries.objects.countries)
    .features.filter((country) => booleanIntersects(country, frame))
    .flatMap((country) => intersect(featureCollection([country as Area, frame])) ?? []);
}

/** The French départements whose coast is south of the ground's extent. */
function southernLand({ objects, ...topology }: GroundTopologies["departements"]): Area {
  const southern = objects.departements.geometries.filter(({ id }) => SOUTHERN.has(String(id)));
  const geometry = merge({ objects, ...topology }, southern as Parameters<typeof merge>[1]);
  return { type: "Feature", properties: {}, geometry };
}
