import { cutLine } from "../geo/line.ts";
import type { Position } from "../geo/position.ts";
import { areaOfEdge } from "./conditions.ts";
import { findArrival, seedsOf } from "./road-costs.ts";
import {
  lineOfEdge,
  type Passage,
  passageOfNode,
  positionOfNode,
  type RoadArea,
  type RoadEnd,
  type RoadPoint,
  type SnappedPosition,
} from "./road-network.ts";
import { costOf, findShortestPaths, type OpenRoads } from "./shortest-paths.ts";
import type { Snap } from "./snap-position.ts";

/** Two lengths along a road closer than this are the same: those of the data are whole metres. */
const SAME_KM = 0.015;

type Length = Pick<RoadEnd, "km" | "minutes">;

export interface RouteLeg {
  /** Undefined where the road has no known reference. */
  readonly reference: string | undefined;
  readonly km: number;
}

/** A way along the network between two addresses. */
export interface Route {
  readonly km: number;
  readonly minutes: number;
  readonly line: readonly Position[];
  /** In the order of the way; consecutive parts of one road are one leg. */
  readonly legs: readonly RouteLeg[];
  readonly passages: readonly Passage[];
  /** The areas whose shapes draw the line. */
  readonly areas: ReadonlySet<RoadArea["id"]>;
}

/** Cheapest way between two addresses on the open roads; undefined without one. */
export function findRoute(roads: OpenRoads, snap: Snap, origin: Position, destination: Position): Route | undefined {
  const [start, end] = [snap(origin), snap(destination)];
  const reached = findShortestPaths(roads, seedsOf(roads, start, 0));
  const arrival = findArrival(roads, reached, start, end);
  if (arrival === undefined) return undefined;
  const way = new Journey(roads);
  way.goTo(origin);
  if (arrival.along !== undefined) way.goAlong(arrival.along.start, arrival.along.end);
  else if (arrival.end !== undefined) {
    const steps = traceBack(roads, reached.arrival, arrival.end.node);
    const entry = entryTo(roads, start, steps[0]?.node);
    if (entry !== undefined) way.goBeside(start, entry, false);
    for (const step of steps) way.goThrough(step);
    way.goBeside(end, arrival.end, true);
  }
  way.goTo(destination);
  return way.finish();
}

/** The end of a snapped position from which a way to its node starts: the cheapest of those that lead there. */
function entryTo(roads: OpenRoads, { ends }: SnappedPosition, node: number | undefined): RoadEnd | undefined {
  return ends
    .filter((end) => end.node === node)
    .sort((a, b) => costOf(roads, a) - costOf(roads, b))
    .at(0);
}

/** Nodes of the way to a node, from the start of the search. */
function traceBack({ network: { edges } }: OpenRoads, arrival: Int32Array, last: number): Step[] {
  const steps: Step[] = [];
  let node = last;
  for (;;) {
    const edge = arrival[node] ?? -1;
    steps.push({ node, edge });
    if (edge < 0) return steps.reverse();
    node = (edges.from[edge] === node ? edges.to[edge] : edges.from[edge]) ?? -1;
  }
}

interface Step {
  readonly node: number;
  /** Edge that reaches the node; -1 at the first. */
  readonly edge: number;
}

class Journey {
  private readonly roads: OpenRoads;
  private km = 0;
  private minutes = 0;
  private readonly line: Position[] = [];
  private readonly legs: { reference: string | undefined; km: number }[] = [];
  private readonly passages: Passage[] = [];
  private readonly areas = new Set<RoadArea["id"]>();

  constructor(roads: OpenRoads) {
    this.roads = roads;
  }

  goTo(position: Position): void {
    this.line.push(position);
  }

  /** Along one edge, between two of its points. */
  goAlong(start: RoadPoint, end: RoadPoint): void {
    this.draw(start.edge, this.shareOf(start), this.shareOf(end));
    this.drive(start.edge, { km: Math.abs(end.km - start.km), minutes: Math.abs(end.minutes - start.minutes) });
  }

  /** Between an address and a node, in a straight line without a name beside a road that the network lacks. */
  goBeside(address: SnappedPosition, end: RoadEnd, isTowards: boolean): void {
    const point = this.pointTowards(address, end);
    if (point === undefined) {
      this.add(undefined, end);
      return;
    }
    const shares = [this.shareOf(point), this.shareAt(point.edge, end.node)] as const;
    const [from, to] = isTowards ? [shares[1], shares[0]] : shares;
    this.draw(point.edge, from, to);
    this.drive(point.edge, end);
  }

  /** To the next node, by the whole edge that reaches it. */
  goThrough({ node, edge }: Step): void {
    const { network } = this.roads;
    if (edge >= 0) {
      const share = this.shareAt(edge, node);
      this.draw(edge, 1 - share, share);
      const { lengthKm, minutes } = network.edges;
      this.drive(edge, { km: lengthKm[edge] ?? Number.NaN, minutes: minutes[edge] ?? Number.NaN });
    } else this.goTo(positionOfNode(network, node));
    const passage = passageOfNode(network, node);
    if (passage !== undefined && this.passages.at(-1) !== passage) this.passages.push(passage);
  }

  finish(): Route {
    const line = this.line.filter((position, at) => {
      const before = this.line[at - 1];
      return before === undefined || before[0] !== position[0] || before[1] !== position[1];
    });
    return {
      km: this.km,
      minutes: this.minutes,
      line,
      legs: this.legs,
      passages: this.passages,
      areas: this.areas,
    };
  }

  private draw(edge: number, fromShare: number, toShare: number): void {
    this.line.push(...cutLine(lineOfEdge(this.roads.network, edge), fromShare, toShare));
    const area = areaOfEdge(this.roads.network, edge);
    if (area !== undefined) this.areas.add(area);
  }

  private drive(edge: number, part: Length): void {
    const { references, edges } = this.roads.network;
    this.add(references[edges.reference[edge] ?? -1], part);
  }

  private add(reference: string | undefined, { km, minutes }: Length): void {
    if (km === 0) return;
    this.km += km;
    this.minutes += minutes;
    const last = this.legs.at(-1);
    if (last !== undefined && last.reference === reference) last.km += km;
    else this.legs.push({ reference, km });
  }

  /** The point of an address on an edge that ends at a node of the way; undefined beside a road that the network lacks. */
  private pointTowards({ points }: SnappedPosition, { node, km }: RoadEnd): RoadPoint | undefined {
    const { from, to, lengthKm } = this.roads.network.edges;
    return points.find((point) => {
      const alongKm = from[point.edge] === node ? point.km : (lengthKm[point.edge] ?? 0) - point.km;
      return (from[point.edge] === node || to[point.edge] === node) && Math.abs(alongKm - km) < SAME_KM;
    });
  }

  private shareOf({ edge, km }: RoadPoint): number {
    return km / (this.roads.network.edges.lengthKm[edge] ?? Number.NaN);
  }

  private shareAt(edge: number, node: number): number {
    return this.roads.network.edges.from[edge] === node ? 0 : 1;
  }
}

/** More roads would no longer describe a way at a glance. */
const MOST_ROADS = 3;
/** A number as signs show it: "D902", "A43". A few roads of the data have words instead, such as "Voiecommunale". */
const SIGNED = /^[A-Z]{1,2}\d/;

/** Landmarks that describe a way: its main roads, its passes and tunnels, each in the order of the way. */
export interface RouteLandmarks {
  readonly roads: readonly string[];
  readonly passes: readonly Passage[];
}

/** At most three roads, those with the longest parts of the way, and its passages. */
export function findLandmarks({ legs, passages }: Pick<Route, "legs" | "passages">): RouteLandmarks {
  const kmOf = new Map<string, number>();
  for (const { reference, km } of legs) {
    if (reference !== undefined && SIGNED.test(reference)) kmOf.set(reference, (kmOf.get(reference) ?? 0) + km);
  }
  const longest = [...kmOf].sort(([, a], [, b]) => b - a).slice(0, MOST_ROADS);
  const isMain = new Set(longest.map(([reference]) => reference));
  // A Map keeps insertion order.
  return { roads: [...kmOf.keys()].filter((reference) => isMain.has(reference)), passes: passages };
}
