import type { GeometryCollection as GeoCollection, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as ArcMultiPolygon, GeometryCollection, Topology } from "topojson-specification";
import { collectionOf } from "../territories/collection-of.ts";
import { keyOf } from "../territories/grid.ts";
import { toFineSteps } from "./fine-grid.ts";
import type { CommuneParts } from "./match-communes.ts";
import type { Contour } from "./read-contours.ts";

type Named = { code: string; name: string };
export type CommuneTopology = Topology<{ communes: GeometryCollection<Named> }>;

/**
 * The current communes on the fine grid, dissolved from their outlines. A border between two communes is one arc, cut where three meet;
 * borders within a merged commune are dropped.
 */
export function dissolveCommunes(parts: readonly CommuneParts[]): CommuneTopology {
  const contours: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.flatMap((part) => part.contours.map(onGrid)),
  };
  const published = topology({ contours });
  const pieces = collectionOf(published, "contours").geometries;
  let next = 0;
  const communes: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.map((part) => {
      const own = pieces.slice(next, next + part.contours.length).filter(isMultiPolygon);
      next += part.contours.length;
      return merge(published, own);
    }),
  };
  const dissolved = topology({ communes });
  const geometries = collectionOf(dissolved, "communes").geometries.flatMap((geometry, rank) => {
    const commune = parts[rank]?.commune;
    if (commune === undefined || !isMultiPolygon(geometry)) return [];
    return [{ ...geometry, properties: { code: commune.code as string, name: commune.name } }];
  });
  return { ...dissolved, objects: { communes: { type: "GeometryCollection", geometries } } };
}

function isMultiPolygon(geometry: { readonly type: unknown }): geometry is ArcMultiPolygon {
  return geometry.type === "MultiPolygon";
}

/** Merges vertices that the grid makes equal; drops rings that it makes lines. */
function onGrid({ polygons }: Contour): MultiPolygon {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => withoutRepeats(ring)))
    .filter(([outer = []]) => outer.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
  return { type: "MultiPolygon", coordinates };
}

function withoutRepeats(ring: Contour["polygons"][number][number]): number[][] {
  const vertices = ring.map(toFineSteps);
  return vertices
    .filter((vertex, rank) => rank === 0 || keyOf(vertex) !== keyOf(vertices[rank - 1] ?? vertex))
    .map(([x, y]) => [x, y]);
}
