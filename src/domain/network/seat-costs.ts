import type { Position } from "../geo/position.ts";
import type { Attach } from "./attach-position.ts";
import { costBetween, groupByEdge, seedsOf } from "./road-costs.ts";
import type { Attachment } from "./road-network.ts";
import { findShortestPaths, type OpenRoads } from "./shortest-paths.ts";

/** Cost to each seat from every demand point within a limit, as compressed sparse rows. */
export interface SeatCosts {
  /** Row n, with the demand points of seat n in no order, is cells starts[n] to starts[n + 1]. */
  readonly starts: Uint32Array;
  readonly points: Uint32Array;
  /** Bit-identical to the cost of a place at seat n: thresholds treat both alike. */
  readonly costs: Float64Array;
  readonly limit: number;
}

/** Costs by road from demand points to seats, up to a limit: one search per seat, then `arrivalCost`. */
export function listSeatCosts(
  roads: OpenRoads,
  attach: Attach,
  seats: readonly Position[],
  points: readonly Position[],
  limit: number,
): SeatCosts {
  const searchFrom = createPointSearch(roads, points.map(attach), limit);
  const starts = new Uint32Array(seats.length + 1);
  const cells = createCells();
  for (const [seat, position] of seats.entries()) {
    searchFrom(attach(position), cells.push);
    starts[seat + 1] = cells.size();
  }
  return { starts, ...cells.columns(), limit };
}

/** The same lists by demand point: the ways cost as much in both directions, and one search per demand point may be fewer. */
export function listSeatCostsFromPoints(
  roads: OpenRoads,
  attach: Attach,
  seats: readonly Position[],
  points: readonly Position[],
  limit: number,
): SeatCosts {
  const byPoint = listSeatCosts(roads, attach, points, seats, limit);
  const starts = new Uint32Array(seats.length + 1);
  for (const seat of byPoint.points) starts[seat + 1] = (starts[seat + 1] as number) + 1;
  for (let seat = 0; seat < seats.length; seat++)
    starts[seat + 1] = (starts[seat + 1] as number) + (starts[seat] as number);
  const next = starts.slice();
  const ranks = new Uint32Array(byPoint.points.length);
  const costs = new Float64Array(byPoint.points.length);
  for (let point = 0; point < points.length; point++) {
    for (let cell = byPoint.starts[point] as number; cell < (byPoint.starts[point + 1] as number); cell++) {
      const seat = byPoint.points[cell] as number;
      const at = next[seat] as number;
      next[seat] = at + 1;
      ranks[at] = point;
      costs[at] = byPoint.costs[cell] as number;
    }
  }
  return { starts, points: ranks, costs, limit };
}

/** Returns a function that finds the demand points within the limit of a place. */
function createPointSearch(roads: OpenRoads, ends: readonly Attachment[], limit: number) {
  const entries = listEntries(roads, ends);
  const onEdge = groupByEdge(ends);
  const least = new Float64Array(ends.length).fill(Number.POSITIVE_INFINITY);
  return (start: Attachment, take: (point: number, cost: number) => void): void => {
    const reached = findShortestPaths(roads, seedsOf(roads, start, 0), limit);
    const found: number[] = [];
    const offer = (point: number, cost: number) => {
      const known = least[point] as number;
      if (cost > limit || cost >= known) return;
      if (known === Number.POSITIVE_INFINITY) found.push(point);
      least[point] = cost;
    };
    for (const node of entries.nodes) offerEntries(entries, node, reached.cost[node] as number, offer);
    for (const from of start.points) {
      for (const { place, end, on } of onEdge.get(from.edge) ?? [])
        offer(place, costBetween(roads, end, on, start, from));
    }
    for (const point of found) {
      take(point, least[point] as number);
      least[point] = Number.POSITIVE_INFINITY;
    }
  };
}

function offerEntries(entries: Entries, node: number, spent: number, offer: (point: number, cost: number) => void) {
  if (spent === Number.POSITIVE_INFINITY) return;
  const end = entries.starts[node + 1] as number;
  for (let cell = entries.starts[node] as number; cell < end; cell++) {
    offer(entries.points[cell] as number, (entries.costs[cell] as number) + spent);
  }
}

/** For each node, the demand points entered from it and the cost of that, as compressed sparse rows. */
interface Entries {
  /** Those with an entry: a search looks at no other. */
  readonly nodes: Uint32Array;
  readonly starts: Uint32Array;
  readonly points: Uint32Array;
  readonly costs: Float64Array;
}

function listEntries(roads: OpenRoads, ends: readonly Attachment[]): Entries {
  const seeds = ends.flatMap((end, point) => seedsOf(roads, end, point));
  const starts = new Uint32Array(roads.isShut.length + 1);
  for (const { node } of seeds) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < roads.isShut.length; node++) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const points = new Uint32Array(seeds.length);
  const costs = new Float64Array(seeds.length);
  const next = starts.slice();
  for (const { node, cost, label } of seeds) {
    const cell = next[node] as number;
    next[node] = cell + 1;
    points[cell] = label;
    costs[cell] = cost;
  }
  return { nodes: Uint32Array.from(new Set(seeds.map(({ node }) => node))).sort(), starts, points, costs };
}

const FIRST_LENGTH = 1024;

/** Growing columns: millions of cells would not fit in memory twice, as an array and as columns. */
function createCells() {
  let points = new Uint32Array(FIRST_LENGTH);
  let costs = new Float64Array(FIRST_LENGTH);
  let size = 0;
  const grow = () => {
    const [before, costsBefore] = [points, costs];
    points = new Uint32Array(2 * size);
    costs = new Float64Array(2 * size);
    points.set(before);
    costs.set(costsBefore);
  };
  return {
    push: (point: number, cost: number) => {
      if (size === points.length) grow();
      points[size] = point;
      costs[size] = cost;
      size++;
    },
    size: () => size,
    columns: () => ({ points: points.slice(0, size), costs: costs.slice(0, size) }),
  };
}
