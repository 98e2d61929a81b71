import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { type Attach, createAttach } from "../../src/domain/network/attach-position.ts";
import type { Metric, Season } from "../../src/domain/network/conditions.ts";
import { type Arrival, findArrival, seedsOf } from "../../src/domain/network/road-costs.ts";
import { type Attachment, positionKey, type RoadEnd, type RoadNetwork } from "../../src/domain/network/road-network.ts";
import {
  costOf,
  findShortestPaths,
  type OpenRoads,
  openRoads,
  type Reached,
} from "../../src/domain/network/shortest-paths.ts";
import type { Step, WayTree } from "./reduce-ways.ts";

/** A starting point of answers. */
export interface Start {
  readonly position: Position;
  readonly codeDepartement: CodeDepartement;
}

/** The ways of the starting points of a département. */
export interface AnswerWays {
  readonly trees: readonly WayTree[];
  /** Ranks of the destinations that a starting point reaches within the limit. */
  readonly reached: ReadonlySet<number>;
}

export interface FoundWays {
  readonly byDepartement: ReadonlyMap<CodeDepartement, AnswerWays>;
  /** Node of a position: one of the network, else one of its own. */
  readonly nodeOf: (position: Position) => number;
}

interface Growing {
  readonly trees: WayTree[];
  readonly reached: Set<number>;
}

/** Where the ways of a starting point end. */
interface StartEnd {
  readonly growing: Growing;
  readonly attachment: Attachment;
  readonly node: number;
}

/** What a search from a destination found. */
interface Harvest {
  /** The starting points with a way within the limit. */
  readonly found: StartEnd[];
  /** Those of them whose way is shut in winter. */
  readonly shut: StartEnd[];
  /** Longest duration of these ways. */
  minutes: number;
}

const ROUNDING_KM = 0.0005;
const ROUNDING_MIN = 0.05;

/**
 * The shortest and the fastest way in both seasons from each starting point to each destination that lies within a number of kilometres in
 * summer. The search runs from the destinations, of which there are fewer: ways have no direction.
 */
export function findAnswerWays(
  network: RoadNetwork,
  starts: readonly Start[],
  destinations: readonly Position[],
  farthestKm: number,
): FoundWays {
  const attach = createAttach(network);
  const nodeOf = createNodes(network, attach);
  const byDepartement = new Map<CodeDepartement, Growing>(
    starts.map(({ codeDepartement }) => [codeDepartement, { trees: [], reached: new Set() }]),
  );
  const ends = starts.flatMap(({ position, codeDepartement }): StartEnd[] => {
    const growing = byDepartement.get(codeDepartement);
    return growing === undefined ? [] : [{ growing, attachment: attach(position), node: nodeOf(position) }];
  });
  const open = (season: Season, metric: Metric) => openRoads(network, season, metric);
  const openIn = {
    km: { ete: open("ete", "km"), hiver: open("hiver", "km") },
    min: { ete: open("ete", "min"), hiver: open("hiver", "min") },
  };
  const { isShut } = openIn.km.hiver;

  const add = (roads: OpenRoads, rank: number, from: readonly StartEnd[], limit: number) => {
    const position = destinations[rank] ?? [0, 0];
    const target = { rank, attachment: attach(position), node: nodeOf(position) };
    return addWays(roads, target, from, limit, isShut);
  };
  for (const rank of destinations.keys()) {
    const shortest = add(openIn.km.ete, rank, ends, farthestKm + ROUNDING_KM);
    const fastest = add(openIn.min.ete, rank, shortest.found, shortest.minutes + ROUNDING_MIN);
    if (shortest.shut.length > 0) add(openIn.km.hiver, rank, shortest.shut, Number.POSITIVE_INFINITY);
    if (fastest.shut.length > 0) add(openIn.min.hiver, rank, fastest.shut, Number.POSITIVE_INFINITY);
  }
  return { byDepartement, nodeOf };
}

/** Adds the ways to a destination from starting points. @param isShut 1 for the nodes that are shut in winter */
function addWays(
  roads: OpenRoads,
  target: Target,
  from: readonly StartEnd[],
  limit: number,
  isShut: Uint8Array,
): Harvest {
  const reached = findShortestPaths(roads, seedsOf(roads, target.attachment, 0), limit);
  const stepsBack = listStepsBack(roads, reached, target, isShut);
  const trees = new Map<Growing, Map<number, Step>>();
  const harvest: Harvest = { found: [], shut: [], minutes: 0 };
  for (const end of from) {
    const arrival = findArrival(roads, reached, target.attachment, end.attachment);
    if (arrival === undefined || arrival.cost > limit) continue;
    const steps = trees.get(end.growing) ?? new Map<number, Step>();
    trees.set(end.growing, steps);
    const way = follow(steps, end.node, target.node, firstStep(arrival, end.node, target.node, isShut), stepsBack);
    harvest.found.push(end);
    harvest.minutes = Math.max(harvest.minutes, way.seconds / 60);
    if (way.isShut) harvest.shut.push(end);
  }
  for (const [growing, steps] of trees) {
    growing.reached.add(target.rank);
    growing.trees.push({ metric: roads.metric, steps });
  }
  return harvest;
}

interface Target {
  readonly rank: number;
  readonly attachment: Attachment;
  readonly node: number;
}

/** Returns the number of the node of a position: that of the network where the position is a node. */
function createNodes(network: RoadNetwork, attach: Attach): (position: Position) => number {
  const own = new Map<string, number>();
  return (position) => {
    const [first, ...others] = attach(position).ends;
    if (first !== undefined && others.length === 0 && first.km + first.minutes === 0) return first.node;
    const key = positionKey(position);
    const node = own.get(key) ?? network.longitudes.length + own.size;
    own.set(key, node);
    return node;
  };
}

/** Adds the steps of a way to a tree, from a node to the target, and sums them up. */
function follow(
  steps: Map<number, Step>,
  from: number,
  target: number,
  first: Step | undefined,
  stepsBack: (node: number) => Step | undefined,
): { readonly seconds: number; readonly isShut: boolean } {
  let [node, seconds, isShut] = [from, 0, false];
  let next = first;
  while (node !== target) {
    const step = steps.get(node) ?? next ?? stepsBack(node);
    if (step === undefined) throw new Error(`No way from node ${from} to ${target} beyond ${node}`);
    steps.set(node, step);
    next = undefined;
    node = step.to;
    seconds += step.seconds;
    isShut ||= step.isShut;
  }
  return { seconds, isShut };
}

/** The step from a starting point beside the roads to its first node, or straight to the target. */
function firstStep({ along, end }: Arrival, from: number, target: number, isShut: Uint8Array): Step | undefined {
  if (along !== undefined) {
    const km = Math.abs(along.start.km - along.end.km);
    const minutes = Math.abs(along.start.minutes - along.end.minutes);
    return toStep(target, { km, minutes }, false);
  }
  return end === undefined || end.node === from ? undefined : toStep(end.node, end, isShut[end.node] === 1);
}

/** Returns the step of each reached node towards the target. */
function listStepsBack(
  roads: OpenRoads,
  { arrival }: Reached,
  target: Target,
  isShut: Uint8Array,
): (node: number) => Step | undefined {
  const { from, to, lengthKm, minutes } = roads.network.edges;
  return (node) => {
    const edge = arrival[node] ?? -1;
    if (edge === -1) {
      const [end] = target.attachment.ends
        .filter((one) => one.node === node)
        .sort((a, b) => costOf(roads, a) - costOf(roads, b));
      return end && toStep(target.node, end, isShut[node] === 1);
    }
    const next = from[edge] === node ? (to[edge] ?? -1) : (from[edge] ?? -1);
    const part = { km: lengthKm[edge] ?? Number.NaN, minutes: minutes[edge] ?? Number.NaN };
    return toStep(next, part, isShut[node] === 1 || isShut[next] === 1);
  };
}

function toStep(to: number, { km, minutes }: Pick<RoadEnd, "km" | "minutes">, isShut: boolean): Step {
  return { to, metres: Math.round(1000 * km), seconds: Math.round(60 * minutes), isShut };
}
