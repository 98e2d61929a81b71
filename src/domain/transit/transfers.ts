import { createNearestIndex } from "../geo/nearest-index.ts";
import type { Position } from "../geo/position.ts";
import { createAttach } from "../network/attach-position.ts";
import { WALKABLE_MIN } from "../network/conditions.ts";
import type { RoadNetwork } from "../network/road-network.ts";
import { createWalkingMinutes, type WalkingMinutes } from "../network/road-search.ts";
import type { GtfsFeed, Transfer } from "./gtfs-feed.ts";

/** Time to change vehicles at one stop where transfers.txt says nothing: an assumption. It is never 0: journeys must advance in time. */
export const CHANGE_S = 120;
const LEAST_CHANGE_S = 60;
/** Values of transfer_type. */
const TIMED = 1;
const MINIMUM_TIME = 2;
const IMPOSSIBLE = 3;

/** Ways on foot that end at each node, as compressed sparse rows: row n is cells starts[n] to starts[n + 1]. */
export interface WaysTo {
  readonly starts: Uint32Array;
  readonly from: Uint32Array;
  readonly seconds: Int32Array;
}

/** Stops of all feeds, then the origins: the nodes of journeys. */
export interface TransitNetwork {
  readonly stopCount: number;
  readonly stops: readonly Position[];
  readonly origins: readonly Position[];
  /** Rank of the first stop of each feed. */
  readonly firstStops: readonly number[];
  /** Ways to board at a stop: changes from other stops, the time to change included, and walks from origins. */
  readonly toBoard: WaysTo;
  /** The same for journeys backwards: ways after alighting at a stop. */
  readonly afterAlighting: WaysTo;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

/**
 * Lays ways on foot between stops, and between origins and stops. One change is one way: no two ways on foot follow each other. A change
 * takes the walk and the time to change; min_transfer_time of transfers.txt replaces a shorter one, transfer_type 3 forbids it.
 */
export function createTransitNetwork(
  feeds: readonly GtfsFeed[],
  origins: readonly Position[],
  walking: Walking,
): TransitNetwork {
  const firstStops: number[] = [];
  const stops: Position[] = [];
  for (const feed of feeds) {
    firstStops.push(stops.length);
    for (const { position } of feed.stops) stops.push(position);
  }
  const changes = listChanges(feeds, firstStops, stops, walking);
  const access = listAccess(origins, stops, walking);
  const nodeCount = stops.length + origins.length;
  return {
    stopCount: stops.length,
    stops,
    origins,
    firstStops,
    toBoard: toRows([...changes, ...access], nodeCount),
    afterAlighting: toRows([...changes.map(turn), ...access], nodeCount),
  };
}

function turn({ from, to, seconds }: Way): Way {
  return { from: to, to: from, seconds };
}

/** Seconds on foot from a position to each stop in reach, by the rank of the stop. */
export function walksToStops(
  stops: readonly Position[],
  positions: readonly Position[],
  walking: Walking,
): readonly ReadonlyMap<number, number>[] {
  const index = createNearestIndex(stops);
  return positions.map((position) => {
    const ranks = index.within(position, walking.reachKm).map((near) => near.index);
    const at = ranks.map((stop) => stops[stop] ?? position);
    return toSeconds(ranks, walking.between(position, at));
  });
}

/** Whole seconds by rank, without the ways that nobody walks. */
function toSeconds(ranks: readonly number[], minutes: Float64Array): ReadonlyMap<number, number> {
  const seconds = new Map<number, number>();
  for (const [at, rank] of ranks.entries()) {
    const walk = minutes[at] ?? Number.POSITIVE_INFINITY;
    if (walk < Number.POSITIVE_INFINITY) seconds.set(rank, Math.ceil(60 * walk));
  }
  return seconds;
}

function listAccess(origins: readonly Position[], stops: readonly Position[], walking: Walking) {
  const access: Way[] = [];
  for (const [rank, walks] of walksToStops(stops, origins, walking).entries()) {
    const origin = stops.length + rank;
    for (const [stop, seconds] of walks) access.push({ from: origin, to: stop, seconds });
  }
  return access;
}

function listChanges(
  feeds: readonly GtfsFeed[],
  firstStops: readonly number[],
  stops: readonly Position[],
  walking: Walking,
): readonly Way[] {
  const seconds = walkedChanges(stops, walking);
  const said = feeds.flatMap(({ transfers }, rank) =>
    transfers.map((one) => ({ ...one, first: firstStops[rank] ?? 0 })),
  );
  for (const { first, ...transfer } of said) {
    const key = (first + transfer.from) * stops.length + first + transfer.to;
    const time = applyTransfer(transfer, seconds.get(key));
    if (time === undefined) seconds.delete(key);
    else seconds.set(key, time);
  }
  return [...seconds].map(([key, time]) => ({
    from: Math.floor(key / stops.length),
    to: key % stops.length,
    seconds: time,
  }));
}

/** Seconds of changes by walking alone; the key is the first stop times the count of stops, plus the second. */
function walkedChanges(stops: readonly Position[], walking: Walking): Map<number, number> {
  const seconds = new Map<number, number>();
  const longestS = 60 * walking.longestTransferMin;
  for (const [from, near] of walksToStops(stops, stops, walking).entries()) {
    for (const [stop, walk] of near) if (walk <= longestS) seconds.set(from * stops.length + stop, CHANGE_S + walk);
    seconds.set(from * stops.length + from, CHANGE_S);
  }
  return seconds;
}

/** Seconds of a change after what transfers.txt says of it; undefined when it is impossible. */
function applyTransfer({ type, minTransferS }: Transfer, seconds: number | undefined): number | undefined {
  if (type === IMPOSSIBLE) return undefined;
  if (type === MINIMUM_TIME) return Math.max(LEAST_CHANGE_S, minTransferS);
  return type === TIMED ? Math.min(seconds ?? CHANGE_S, CHANGE_S) : seconds;
}

function toRows(ways: readonly Way[], nodeCount: number): WaysTo {
  const starts = new Uint32Array(nodeCount + 1);
  for (const { to } of ways) starts[to + 1] = (starts[to + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const from = new Uint32Array(ways.length);
  const seconds = new Int32Array(ways.length);
  for (const way of ways) {
    const cell = next[way.to] ?? 0;
    next[way.to] = cell + 1;
    from[cell] = way.from;
    seconds[cell] = way.seconds;
  }
  return { starts, from, seconds };
}

/** How people walk to a stop, between stops and to a place. */
export interface Walking {
  /** Minutes between a position and each of others; Infinity for ways that nobody is supposed to walk. */
  readonly between: WalkingMinutes;
  /** Positions farther apart than this, as the crow flies, are never asked. */
  readonly reachKm: number;
  /** Longest walk between two vehicles, in minutes. */
  readonly longestTransferMin: number;
}

/**
 * Walks of at most half an hour by the walking model of the page: the road network, and streets up to 1 km. Winter holds for
 * all day types: a way that is closed for half of the year is not promised.
 */
export function walkingOn(network: RoadNetwork): Walking {
  const attach = createAttach(network);
  return {
    between: createWalkingMinutes(network, attach, "hiver", WALKABLE_MIN),
    // Half an hour is some 2.5 km of way on the flat, and no way is straight.
    reachKm: 2,
    longestTransferMin: 10,
  };
}
