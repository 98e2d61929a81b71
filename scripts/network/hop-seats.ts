import { Delaunay } from "d3-delaunay";
import Flatbush from "flatbush";
import { distanceKm, type PlanePoint, toPlane } from "../base-map/plane.ts";
import type { Barriers } from "./barriers.ts";
import { type Draft, edgesByNode, endAt, positionAt } from "./draft.ts";
import { measureEdge } from "./measure-stretch.ts";
import { createSpanner } from "./spanner.ts";

/** Villages within this may be joined directly; neighbours of the Delaunay triangulation up to a little farther. */
const HOP_KM = 8;
const NEIGHBOUR_KM = 18;
/** A door that the outline does not reach is joined to the villages within this. */
const DOOR_KM = 8;
/** A hop is left out when the network already leads there for at most this many times its length. */
const DETOUR = 1.06;

interface Hop {
  readonly from: number;
  readonly to: number;
  readonly kind: "hop";
  readonly reference: undefined;
}

/**
 * Fills what the outline lacks: hops from village to village that cross no barrier, the shortest first, each kept only when the
 * network made so far is a detour. It is the greedy spanner of I. Althöfer et al. (1993), On sparse spanners of weighted
 * graphs, Discrete & Computational Geometry 9, 81-100, begun with the roads in outline. Doors that shut in winter do not
 * count as a way: who lives behind one keeps the other way out.
 */
export function hopSeats(draft: Draft, barriers: Barriers, altitudes: ArrayLike<number>): void {
  const spanner = createSpanner(
    draft.input.doors.flatMap(({ winter }, rank) => (winter === "ferme" ? [draft.input.seats.length + rank] : [])),
  );
  for (const edge of draft.edges) spanner.add(edge.from, edge.to, measureEdge(draft, altitudes, edge));
  const candidates = listCandidates(draft)
    .map((hop) => ({ hop, km: distanceKm(planeAt(draft, hop.from), planeAt(draft, hop.to)) }))
    .toSorted((a, b) => a.km - b.km || a.hop.from - b.hop.from || a.hop.to - b.hop.to);
  for (const { hop } of candidates) {
    if (barriers.crossed(endAt(draft, hop.from), endAt(draft, hop.to)).length > 0) continue;
    const km = measureEdge(draft, altitudes, hop);
    if (spanner.leads(hop.from, hop.to, DETOUR * km)) continue;
    draft.edges.push(hop);
    spanner.add(hop.from, hop.to, km);
  }
}

function planeAt(draft: Draft, node: number): PlanePoint {
  return toPlane(positionAt(draft, node));
}

function listCandidates(draft: Draft): Hop[] {
  const points = draft.input.seats.map((_, seat) => planeAt(draft, seat));
  const index = new Flatbush(points.length);
  for (const point of points) index.add(...point);
  index.finish();
  const near = points.flatMap(([x, y], seat) =>
    index.neighbors(x, y, Number.POSITIVE_INFINITY, HOP_KM).map((other) => [seat, other] as const),
  );
  const pairs = [...near, ...listNeighbours(points)].filter(([seat, other]) => other > seat);
  const hops = new Map(pairs.map(([seat, other]) => [`${seat} ${other}`, hopOf(seat, other)]));
  return [...hops.values(), ...listDoorHops(draft, index)];
}

/** Neighbours of the Delaunay triangulation: in open country villages may lie farther apart. */
function listNeighbours(points: readonly PlanePoint[]): (readonly [number, number])[] {
  const triangulation = Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  );
  return points.flatMap((point, seat) =>
    [...triangulation.neighbors(seat)].flatMap((other) => {
      const there = points[other];
      const isNear = there !== undefined && distanceKm(point, there) <= NEIGHBOUR_KM;
      return isNear ? [[seat, other] as const] : [];
    }),
  );
}

/** From a door that no road in outline goes through to the villages about it, and to those that it is said to connect. */
function listDoorHops(draft: Draft, seats: Flatbush): Hop[] {
  const byNode = edgesByNode(draft);
  return draft.input.doors.flatMap((door, rank) => {
    const node = draft.input.seats.length + rank;
    if ((byNode[node]?.length ?? 0) > 0) return [];
    const [x, y] = planeAt(draft, node);
    const near = seats.neighbors(x, y, Number.POSITIVE_INFINITY, DOOR_KM);
    const said = door.connects.map((code) => draft.input.seats.findIndex((seat) => seat.code === code));
    return [...new Set([...near, ...said.filter((seat) => seat >= 0)])].map((seat) => hopOf(seat, node));
  });
}

function hopOf(from: number, to: number): Hop {
  return { from, to, kind: "hop", reference: undefined };
}
