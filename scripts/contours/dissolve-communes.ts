import type { GeometryCollection as GeoCollection } from "geojson";
import { merge, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterAttachedWeight } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { simplifyArcs, weighVertices } from "../outlines/simplify-arcs.ts";
import { areasOf, type CommuneTopology } from "../outlines/topology.ts";
import type { CommuneParts } from "./match-communes.ts";
import { toMultiPolygon } from "./read-contours.ts";

/** Steps along each side of the region: 2.5 m by 3.3 m. */
const STEPS = 100_000;
const TOLERANCE_M2 = 1_500;
/** Area below which a detached ring is dropped, in square degrees: about 1,700 m². */
const LEAST_RING_DEGREES2 = 2e-7;

/**
 * The current communes, dissolved from their outlines and simplified to triangles of 1,500 m² (Visvalingam). A border between two communes is one
 * arc, cut where three meet; borders within a merged commune are dropped, and so are detached rings below the tolerance.
 */
export function dissolveCommunes(parts: readonly CommuneParts[]): CommuneTopology {
  const contours: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.flatMap((part) => part.contours.map(toMultiPolygon)),
  };
  const published = topology({ contours }, STEPS) as unknown as Topology<{ contours: GeometryCollection }>;
  const pieces = areasOf(published.objects.contours);
  let next = 0;
  const communes: GeoCollection = {
    type: "GeometryCollection",
    geometries: parts.map(({ contours: { length } }) => {
      next += length;
      return merge(published, pieces.slice(next - length, next));
    }),
  };
  const dissolved = topology({ communes }, STEPS) as unknown as CommuneTopology;
  dissolved.objects.communes.geometries.forEach((geometry, rank) => {
    geometry.id = parts[rank]?.commune.code;
  });
  const kept = filter(dissolved, filterAttachedWeight(dissolved, LEAST_RING_DEGREES2)) as CommuneTopology;
  const weighed = weighVertices(kept);
  return quantize(
    simplifyArcs(weighed, () => TOLERANCE_M2),
    STEPS,
  );
}
