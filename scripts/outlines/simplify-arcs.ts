import { presimplify, sphericalTriangleArea } from "topojson-simplify";
import type { CommuneTopology } from "./topology.ts";

const EARTH_RADIUS_M = 6_371_008.8;

/** Outlines whose vertices have their weight as third number: the area in square metres of the triangle that they add to their line. */
export interface WeighedOutlines {
  readonly topology: CommuneTopology;
}

/** Weighs the vertices of every arc by Visvalingam and Whyatt (1993). */
export function weighVertices(outlines: CommuneTopology): WeighedOutlines {
  return {
    topology: presimplify(outlines, (triangle) => sphericalTriangleArea(triangle) * EARTH_RADIUS_M ** 2),
  };
}

/** The same outlines without the vertices that weigh less than the tolerance of their arc. The ends of arcs do not move. */
export function simplifyArcs({ topology }: WeighedOutlines, toleranceOf: (arc: number) => number): CommuneTopology {
  const arcs = topology.arcs.map((arc, rank) => {
    const tolerance = toleranceOf(rank);
    return arc.filter(([, , weight = Number.POSITIVE_INFINITY]) => weight >= tolerance).map(([x = 0, y = 0]) => [x, y]);
  });
  return { ...topology, arcs };
}
