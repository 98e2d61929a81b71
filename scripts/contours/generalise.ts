import { planarTriangleArea, presimplify } from "topojson-simplify";
import { findCrossings } from "../territories/find-crossings.ts";
import type { CommuneTopology } from "./dissolve-communes.ts";
import { findSpoiltArcs, type Seats } from "./find-spoilt-arcs.ts";
import { squareStepM2 } from "./fine-grid.ts";

export interface Generalised {
  readonly topology: CommuneTopology;
  /** Arcs that had to keep more of their vertices than the tolerance asks for. */
  readonly finerArcs: number;
}

/** Below this nothing is left out any more. */
const FINEST_M2 = 1;
const FINER = 4;

/**
 * The same communes with fewer vertices, by the areas of the triangles that vertices make with their neighbours (Visvalingam and
 * Whyatt 1993): what is left out makes less than the tolerance, in square metres. Borders stay shared, for arcs are thinned and
 * not communes; where they meet nothing moves. An arc is thinned less where it would spoil a commune or cross another one.
 */
export function generalise(topology: CommuneTopology, seats: Seats, toleranceM2: number): Generalised {
  const weighed = presimplify(topology, (triangle) => planarTriangleArea(triangle) * squareStepM2(triangle[1][1]));
  const tolerances = topology.arcs.map(() => toleranceM2);
  const asIs = new Set(findCrossings(topology.arcs).flat());
  for (;;) {
    const arcs = weighed.arcs.map((arc, rank) => thin(arc, tolerances[rank] ?? 0));
    const thinned = { ...topology, arcs };
    const crossing = findCrossings(arcs).flat();
    const bad = [...new Set([...crossing, ...findSpoiltArcs(topology, thinned, seats)])].filter(
      (rank) => (tolerances[rank] ?? 0) > 0 && !(asIs.has(rank) && crossing.includes(rank)),
    );
    if (bad.length === 0) return { topology: thinned, finerArcs: tolerances.filter((one) => one < toleranceM2).length };
    for (const rank of bad) tolerances[rank] = finer(tolerances[rank] ?? 0);
  }
}

function finer(toleranceM2: number): number {
  const next = toleranceM2 / FINER;
  return next < FINEST_M2 ? 0 : next;
}

/** Vertices bring their weight as a third number; both ends of an arc weigh infinitely. */
function thin(arc: readonly (readonly number[])[], toleranceM2: number): number[][] {
  return arc.filter(([, , weight = Number.POSITIVE_INFINITY]) => weight >= toleranceM2).map(([x = 0, y = 0]) => [x, y]);
}
