import { planarTriangleArea, presimplify } from "topojson-simplify";
import { findCrossings } from "../territories/find-crossings.ts";
import type { GridPoint } from "../territories/grid.ts";
import { containsPoint, doubledArea } from "../territories/ring.ts";
import { type ArcRing, communeRings } from "./commune-rings.ts";
import type { CommuneTopology } from "./dissolve-communes.ts";
import { squareStepM2 } from "./fine-grid.ts";

/** Greatest relative change of the area of a ring. */
const AREA_TOLERANCE = 0.02;

export interface Generalised {
  readonly topology: CommuneTopology;
  /** Number of arcs that keep more vertices than the tolerance requires. */
  readonly finerArcs: number;
}

/** Tolerance below which no vertex is dropped. */
const FINEST_M2 = 1;
const FINER = 4;

/**
 * Simplifies the communes by the areas of the triangles of adjacent vertices (Visvalingam and Whyatt 1993): drops vertices below the
 * tolerance, in square metres. Borders stay shared, since arcs are simplified and not communes; their ends do not move. An arc is
 * simplified less when it would distort a commune or cross another arc.
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

/** The third number of a vertex is its weight; both ends of an arc have infinite weight. */
function thin(arc: readonly (readonly number[])[], toleranceM2: number): number[][] {
  return arc.filter(([, , weight = Number.POSITIVE_INFINITY]) => weight >= toleranceM2).map(([x = 0, y = 0]) => [x, y]);
}

/** Seats of communes by code, in fractional steps of the fine grid. */
type Seats = ReadonlyMap<string, GridPoint>;

/**
 * Indexes of the arcs by which generalisation distorts a commune: one of its rings collapsed, changed orientation or changed its area by
 * more than 2 %, or its seat is now outside.
 */
function findSpoiltArcs(before: CommuneTopology, after: CommuneTopology, seats: Seats): readonly number[] {
  const ringsBefore = communeRings(before);
  return [...communeRings(after)].flatMap(([code, rings]) => {
    const was = ringsBefore.get(code) ?? [];
    const distorted = rings.filter((ring, rank) => isSpoilt(ring, was[rank]));
    const seat = seats.get(code);
    const lostSeat = seat !== undefined && isIn(seat, was) && !isIn(seat, rings);
    return (lostSeat ? rings : distorted).flatMap(({ arcs }) => arcs);
  });
}

function isSpoilt({ ring }: ArcRing, was: ArcRing | undefined): boolean {
  const area = doubledArea(ring);
  const areaBefore = doubledArea(was?.ring ?? []);
  return ring.length < 3 || area === 0 || Math.abs(area - areaBefore) > AREA_TOLERANCE * Math.abs(areaBefore);
}

function isIn(seat: GridPoint, rings: readonly ArcRing[]): boolean {
  return containsPoint(
    rings.map(({ ring }) => ring),
    seat,
  );
}
