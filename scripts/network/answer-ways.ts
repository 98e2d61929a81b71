import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { type Arrival, findArrival, seedsOf } from "../../src/domain/network/road-costs.ts";
import { positionKey, type RoadNetwork, type SnappedPosition } from "../../src/domain/network/road-network.ts";
import { findShortestPaths, type OpenRoads, openRoads, type Reached } from "../../src/domain/network/shortest-paths.ts";
import { createSnap, type Snap } from "../../src/domain/network/snap-position.ts";
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
  readonly snappedPosition: SnappedPosition;
  readonly node: number;
}

const ROUNDING_KM = 0.0005;

/**
 * The shortest way in both seasons from each starting point to each destination that lies within a number of kilometres in summer.
 * The search runs from the destinations, of which there are fewer: ways have no direction.
 */
export function findAnswerWays(
  network: RoadNetwork,
  starts: readonly Start[],
  destinations: readonly Position[],
  farthestKm: number,
): FoundWays {
  const snap = createSnap(network);
  const nodeOf = createNodes(network, snap);
  const byDepartement = new Map<CodeDepartement, Growing>(
    starts.map(({ codeDepartement }) => [codeDepartement, { trees: [], reached: new Set() }]),
  );
  const ends = starts.flatMap(({ position, codeDepartement }): StartEnd[] => {
    const growing = byDepartement.get(codeDepartement);
    return growing === undefined ? [] : [{ growing, snappedPosition: snap(position), node: nodeOf(position) }];
  });
  const inSummer = openRoads(network, "ete", "km");
  const inWinter = openRoads(network, "hiver", "km");
  for (const [rank, position] of destinations.entries()) {
    const target = { rank, snappedPosition: snap(position), node: nodeOf(position) };
    const shut = addWays(inSummer, target, ends, farthestKm + ROUNDING_KM, inWinter.isShut);
    if (shut.length > 0) addWays(inWinter, target, shut, Number.POSITIVE_INFINITY, inWinter.isShut);
  }
  return { byDepartement, nodeOf };
}

/**
 * Adds the ways to a destination from starting points.
 * @param isShut 1 for the nodes that are shut in winter
 * @returns the starting points whose way is shut in winter
 */
function addWays(
  roads: OpenRoads,
  target: Target,
  from: readonly StartEnd[],
  limit: number,
  isShut: Uint8Array,
): readonly StartEnd[] {
  const reached = findShortestPaths(roads, seedsOf(roads, target.snappedPosition, 0), limit);
  const stepsBack = listStepsBack(roads, reached, target, isShut);
  const trees = new Map<Growing, WayTree>();
  const shut: StartEnd[] = [];
  for (const end of from) {
    const arrival = findArrival(roads, reached, target.snappedPosition, end.snappedPosition);
    if (arrival === undefined || arrival.cost > limit) continue;
    const steps = trees.get(end.growing) ?? new Map();
    trees.set(end.growing, steps);
    const first = firstStep(arrival, end.node, target.node, isShut);
    if (follow(steps, end.node, target.node, first, stepsBack)) shut.push(end);
  }
  for (const [growing, steps] of trees) {
    growing.reached.add(target.rank);
    growing.trees.push(steps);
  }
  return shut;
}

interface Target {
  readonly rank: number;
  readonly snappedPosition: SnappedPosition;
  readonly node: number;
}

/** Returns the number of the node of a position: that of the network where the position is a node. */
function createNodes(network: RoadNetwork, snap: Snap): (position: Position) => number {
  const own = new Map<string, number>();
  return (position) => {
    const [first, ...others] = snap(position).ends;
    if (first !== undefined && others.length === 0 && first.km === 0) return first.node;
    const key = positionKey(position);
    const node = own.get(key) ?? network.longitudes.length + own.size;
    own.set(key, node);
    return node;
  };
}

/** Adds the steps of a way to a tree, from a node to the target, and says whether one of them is shut in winter. */
function follow(
  steps: WayTree,
  from: number,
  target: number,
  first: Step | undefined,
  stepsBack: (node: number) => Step | undefined,
): boolean {
  let [node, isShut] = [from, false];
  let next = first;
  while (node !== target) {
    const step = steps.get(node) ?? next ?? stepsBack(node);
    if (step === undefined) throw new Error(`No way from node ${from} to ${target} beyond ${node}`);
    steps.set(node, step);
    next = undefined;
    node = step.to;
    isShut ||= step.isShut;
  }
  return isShut;
}

/** The step from a starting point beside the roads to its first node, or straight to the target. */
function firstStep({ along, end }: Arrival, from: number, target: number, isShut: Uint8Array): Step | undefined {
  if (along !== undefined) {
    return toStep(target, Math.abs(along.start.km - along.end.km), false);
  }
  return end === undefined || end.node === from ? undefined : toStep(end.node, end.km, isShut[end.node] === 1);
}

/** Returns the step of each reached node towards the target. */
function listStepsBack(
  roads: OpenRoads,
  { arrival }: Reached,
  target: Target,
  isShut: Uint8Array,
): (node: number) => Step | undefined {
  const { from, to, lengthKm } = roads.network.edges;
  return (node) => {
    const edge = arrival[node] ?? -1;
    if (edge === -1) {
      const [end] = target.snappedPosition.ends.filter((one) => one.node === node).sort((a, b) => a.km - b.km);
      return end && toStep(target.node, end.km, isShut[node] === 1);
    }
    const next = from[edge] === node ? (to[edge] ?? -1) : (from[edge] ?? -1);
    return toStep(next, lengthKm[edge] ?? Number.NaN, isShut[node] === 1 || isShut[next] === 1);
  };
}

function toStep(to: number, km: number, isShut: boolean): Step {
  return { to, metres: Math.round(1000 * km), isShut };
}
