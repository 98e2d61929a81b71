import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { buildTerritories } from "../../scripts/territories/build-territories.ts";
import { STEPS_PER_DEGREE } from "../../scripts/territories/grid.ts";
import type { DepartementOutline } from "../../scripts/territories/read-outlines.ts";
import type { CommunesAndEpcis } from "../../src/domain/exchange/commune-columns.ts";

type Shape = Feature<Polygon | MultiPolygon>;
const LEVELS = ["communes", "epci", "departements"] as const;
/** Grid cells over the country, 15 degrees wide, with the step of the region's file. */
const GRID = 15 * STEPS_PER_DEGREE;

/**
 * Schematic territories, one département after the other (all at once took more than minutes), in one topology; EPCI in several
 * départements are merged.
 */
export function makeTerritories(
  { communes, epcis }: CommunesAndEpcis,
  outlines: readonly DepartementOutline[],
): Topology {
  const parts = outlines.map((outline) => {
    const inside = communes.filter(({ codeDepartement }) => codeDepartement === outline.code);
    return buildTerritories({ communes: inside, epcis, departements: [outline] });
  });
  const collections = LEVELS.map((level) => {
    const shapes = parts.flatMap((part) => {
      const collection = feature(part, part.objects[level] as GeometryCollection);
      return (collection as FeatureCollection<Polygon | MultiPolygon>).features;
    });
    return [level, { type: "FeatureCollection", features: joinByCode(shapes) }] as const;
  });
  return topology(Object.fromEntries(collections), GRID) as Topology;
}

function joinByCode(shapes: readonly Shape[]): Shape[] {
  const byCode = new Map<string, Shape>();
  for (const shape of shapes) {
    const code = codeOf(shape);
    const former = byCode.get(code);
    byCode.set(code, former === undefined ? shape : { ...former, geometry: join(former.geometry, shape.geometry) });
  }
  return [...byCode.values()].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
}

function codeOf({ properties }: Shape): string {
  return String(properties?.["code"]);
}

function join(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): MultiPolygon {
  return { type: "MultiPolygon", coordinates: [one, other].flatMap(polygonsOf) };
}

function polygonsOf(shape: Polygon | MultiPolygon): MultiPolygon["coordinates"] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}
