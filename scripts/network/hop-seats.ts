import { Delaunay } from "d3-delaunay";
import Flatbush from "flatbush";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Passage } from "../../src/domain/network/road-network.ts";
import { distanceKm, type PlanePoint, toPlane } from "../base-map/plane.ts";
import type { Barriers } from "./barriers.ts";
import { type Draft, type DraftEdge, edgesByNode, endAt, positionAt, seatAt, seatNodes } from "./draft.ts";
import type { Seat } from "./input.ts";
import { measureEdge } from "./measure-stretch.ts";
import { createSpanner } from "./spanner.ts";

/** Villages within this distance may be joined directly; neighbours in the Delaunay triangulation up to slightly more. */
const HOP_KM = 8;
const NEIGHBOUR_KM = 18;
/** A passage is joined to the villages within this distance. */
const PASSAGE_KM = 8;
/** A hop is dropped when the network already has a way of at most this many times its length. */
const DETOUR = 1.06;
/** The same for people without a car: few hops, since each takes room in the file. */
const LONG_DETOUR = 1.5;

/**
 * Adds hops for people on foot, to whom a motorway is no way: between villages of the region, each kept only
 * when the network without motorways is a long detour. Ways by car do not change.
 */
export function hopWithoutCar(draft: Draft, barriers: Barriers, altitudes: ArrayLike<number>): void {
  const edges = draft.edges.filter(({ kind }) => kind !== "motorway");
  const seats = [...draft.input.seats.keys()];
  const hops = chooseHops(
    { ...draft, edges },
    barriers,
    altitudes,
    listCandidates(draft, seats, () => false),
    LONG_DETOUR,
  );
  draft.edges.push(...hops.map((hop) => ({ ...hop, isWithoutCar: true as const })));
}

/** Whether a passage with these edges is joined to villages. */
type IsHopped = (passage: Passage, edges: readonly DraftEdge[]) => boolean;

interface Hop {
  readonly from: number;
  readonly to: number;
  readonly kind: "hop";
  readonly reference: undefined;
}

/**
 * Adds hops where the outline has no road: from village to village across no barrier, the shortest first, each kept only when the present
 * network is a detour. This is the greedy spanner of I. Althöfer et al. (1993), On sparse spanners of weighted graphs, Discrete &
 * Computational Geometry 9, 81-100, started with the roads in outline. Passages that close in winter do not count as a way, so that places
 * behind them keep another one.
 */
export function hopSeats(
  draft: Draft,
  barriers: Barriers,
  altitudes: ArrayLike<number>,
  seats: readonly number[],
  isHopped: IsHopped,
): void {
  draft.edges.push(...chooseHops(draft, barriers, altitudes, listCandidates(draft, seats, isHopped), DETOUR));
}

function chooseHops(
  draft: Draft,
  barriers: Barriers,
  altitudes: ArrayLike<number>,
  hops: readonly Hop[],
  detour: number,
): Hop[] {
  const chosen: Hop[] = [];
  const spanner = createSpanner(
    draft.input.passages.flatMap(({ winter }, rank) => (winter === "ferme" ? [draft.input.seats.length + rank] : [])),
  );
  for (const edge of draft.edges) spanner.add(edge.from, edge.to, measureEdge(draft, altitudes, edge));
  const candidates = hops
    .map((hop) => ({ hop, km: distanceKm(planeAt(draft, hop.from), planeAt(draft, hop.to)) }))
    .sort((a, b) => a.km - b.km || a.hop.from - b.hop.from || a.hop.to - b.hop.to);
  for (const { hop } of candidates) {
    if (barriers.crossed(endAt(draft, hop.from), endAt(draft, hop.to)).length > 0) continue;
    const km = measureEdge(draft, altitudes, hop);
    if (spanner.leads(hop.from, hop.to, detour * km)) continue;
    chosen.push(hop);
    spanner.add(hop.from, hop.to, km);
  }
  return chosen;
}

function planeAt(draft: Draft, node: number): PlanePoint {
  return toPlane(positionAt(draft, node));
}

/** Hops between some seats, and from some passages. */
function listCandidates(draft: Draft, seats: readonly number[], isHopped: IsHopped): Hop[] {
  const points = seats.map((seat) => planeAt(draft, seat));
  const nodeOf = (rank: number) => seats[rank] ?? -1;
  const index = new Flatbush(points.length);
  for (const point of points) index.add(...point);
  index.finish();
  const near = points.flatMap(([x, y], seat) =>
    index.neighbors(x, y, Number.POSITIVE_INFINITY, HOP_KM).map((other) => [seat, other] as const),
  );
  const pairs = [...near, ...listNeighbours(points)].filter(([seat, other]) => other > seat);
  const hops = new Map(pairs.map(([seat, other]) => [`${seat} ${other}`, hopOf(nodeOf(seat), nodeOf(other))]));
  return [...hops.values(), ...listPassageHops(draft, index, nodeOf, isHopped)];
}

/** Neighbours in the Delaunay triangulation: in open country villages may be farther apart. */
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

/** From passages to the villages around them, and to those that the table names. */
function listPassageHops(draft: Draft, seats: Flatbush, nodeOf: (rank: number) => number, isHopped: IsHopped): Hop[] {
  const byNode = edgesByNode(draft);
  return draft.input.passages.flatMap((passage, rank) => {
    const node = draft.input.seats.length + rank;
    if (!isHopped(passage, byNode[node] ?? [])) return [];
    const [x, y] = planeAt(draft, node);
    const near = seats.neighbors(x, y, Number.POSITIVE_INFINITY, PASSAGE_KM).map(nodeOf);
    const connected = seatNodes(draft).filter((seat) => isAmong(passage.connects, seatAt(draft, seat)));
    return [...new Set([...near, ...connected])].map((seat) => hopOf(seat, node));
  });
}

function isAmong(codes: readonly CodeCommune[], seat: Seat | undefined): boolean {
  return seat !== undefined && codes.includes(seat.code);
}

function hopOf(from: number, to: number): Hop {
  return { from, to, kind: "hop", reference: undefined };
}
