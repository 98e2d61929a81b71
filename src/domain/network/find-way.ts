import { cutLine } from "../../geo/cut-line.ts";
import type { Position } from "../../geo/position.ts";
import type { Attach, Attachment, RoadPoint } from "./attach-position.ts";
import { LOCAL_SINUOSITY } from "./conditions.ts";
import { minutesOfEdge, minutesToRoad } from "./edge-costs.ts";
import type { OpenRoads } from "./open-roads.ts";
import { findArrival, seedsOf } from "./road-costs.ts";
import { lineOfEdge, type Passage, passageOfNode } from "./road-network.ts";
import { findShortestPaths } from "./shortest-paths.ts";

/** Part of a way along one road. */
export interface WayLeg {
  /** Undefined where the road has no known reference. */
  readonly reference: string | undefined;
  readonly km: number;
}

/** A way along the network between two addresses. */
export interface Way {
  readonly km: number;
  readonly minutes: number;
  readonly line: readonly Position[];
  /** In the order of the way; consecutive parts of one road are one leg. */
  readonly legs: readonly WayLeg[];
  /** Passages of the way, in order. */
  readonly passages: readonly Passage[];
}

/** Cheapest way between two addresses on the open roads; undefined without one. */
export function findWay(roads: OpenRoads, attach: Attach, origin: Position, destination: Position): Way | undefined {
  const start = attach(origin);
  const reached = findShortestPaths(roads, seedsOf(roads, start, 0));
  const arrival = findArrival(roads, reached, start, attach(destination));
  if (arrival === undefined) return undefined;
  const nodes = arrival.node === undefined ? [] : traceBack(roads, reached.arrival, arrival.node);
  const from = arrival.start ?? entryTo(roads, start, nodes[0]?.node);
  return describe(roads, { origin, destination, start: from, end: arrival.end, nodes });
}

/** Point of the attachment from which a node of its edge is reached at the least cost. */
function entryTo(roads: OpenRoads, attachment: Attachment, node: number | undefined): RoadPoint {
  const costBy = (point: RoadPoint) =>
    Math.min(...seedsOf(roads, [point], 0).flatMap((seed) => (seed.node === node ? seed.cost : [])));
  return [...attachment].sort((a, b) => costBy(a) - costBy(b))[0] ?? attachment[0];
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

interface Course {
  readonly origin: Position;
  readonly destination: Position;
  readonly start: RoadPoint;
  readonly end: RoadPoint;
  /** Empty when the way stays on one edge. */
  readonly nodes: readonly Step[];
}

function describe(roads: OpenRoads, { origin, destination, start, end, nodes }: Course): Way {
  const { network } = roads;
  /** Share of an edge at one of its end nodes. */
  const shareAt = (edge: number, node: number) => (network.edges.from[edge] === node ? 0 : 1);
  const way = new Journey(roads);
  way.goCrossCountry(start.distanceKm, origin);
  let { edge, fraction } = start;
  for (const step of nodes) {
    // The first node is an end of the edge on which the way starts.
    if (step.edge >= 0) {
      edge = step.edge;
      fraction = 1 - shareAt(edge, step.node);
    }
    way.goAlong(edge, fraction, shareAt(edge, step.node));
    way.goThrough(passageOfNode(network, step.node));
  }
  const last = nodes.at(-1);
  way.goAlong(end.edge, last === undefined ? fraction : shareAt(end.edge, last.node), end.fraction);
  way.goCrossCountry(end.distanceKm, destination);
  return way.finish();
}

/** Builder of a way, part by part. */
class Journey {
  private readonly roads: OpenRoads;
  private km = 0;
  private minutes = 0;
  private readonly line: Position[] = [];
  private readonly legs: { reference: string | undefined; km: number }[] = [];
  private readonly passages: Passage[] = [];

  constructor(roads: OpenRoads) {
    this.roads = roads;
  }

  goCrossCountry(distanceKm: number, position: Position): void {
    const km = distanceKm * LOCAL_SINUOSITY;
    this.km += km;
    this.minutes += minutesToRoad(km, this.roads.mode);
    this.line.push(position);
    if (km > 0) this.addLeg(undefined, km);
  }

  /** Adds a part of an edge, between two shares of its length; in reverse when the second is smaller. */
  goAlong(edge: number, fromShare: number, toShare: number): void {
    const { network, mode } = this.roads;
    const share = Math.abs(toShare - fromShare);
    const km = share * (network.edges.lengthKm[edge] ?? 0);
    this.km += km;
    this.minutes += share * minutesOfEdge(network.edges, edge, fromShare < toShare, mode);
    this.line.push(...cutLine(lineOfEdge(network, edge), fromShare, toShare));
    if (km > 0) this.addLeg(network.references[network.edges.reference[edge] ?? -1], km);
  }

  goThrough(passage: Passage | undefined): void {
    if (passage !== undefined && this.passages.at(-1) !== passage) this.passages.push(passage);
  }

  finish(): Way {
    const line = this.line.filter((position, at) => {
      const before = this.line[at - 1];
      return before === undefined || before[0] !== position[0] || before[1] !== position[1];
    });
    return { km: this.km, minutes: this.minutes, line, legs: this.legs, passages: this.passages };
  }

  private addLeg(reference: string | undefined, km: number): void {
    const last = this.legs.at(-1);
    if (last !== undefined && last.reference === reference) last.km += km;
    else this.legs.push({ reference, km });
  }
}
