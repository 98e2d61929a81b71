import { createNearestIndex } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { WalkingMinutes } from "../../src/domain/network/road-search.ts";
import type { FeedStop, Trip } from "./read-feed.ts";

/** Time to change vehicles, without the walk: what transfers.txt says of single stops is not read. */
export const CHANGE_S = 5 * 60;
/** Longest walk between two vehicles. */
export const LONGEST_TRANSFER_S = 10 * 60;
/** Half an hour on foot is some 2.5 km of way on the flat, and no way is straight. */
const REACH_KM = 2;

/** A vehicle from one stop to its next; a run is a trip. */
export interface Connection {
  readonly from: number;
  readonly to: number;
  /** Seconds from midnight. */
  readonly departure: number;
  readonly arrival: number;
  readonly run: number;
  readonly mayBoard: boolean;
  readonly mayAlight: boolean;
  /** Rank of the booking plus 1; 0 without one. */
  readonly booking: number;
}

/** A journey to a place. Times are seconds from midnight. */
export interface Journey {
  readonly departure: number;
  readonly arrival: number;
  /** Vehicles. */
  readonly legs: number;
  /** As `Connection.booking`, of the first vehicle that needs booking. */
  readonly booking: number;
}

interface Way {
  readonly node: number;
  readonly seconds: number;
}

/** Stops, then origins, are the nodes of journeys. One change is one way: no two ways on foot follow each other. */
export interface WalkNetwork {
  readonly ranks: ReadonlyMap<FeedStop, number>;
  readonly stops: readonly Position[];
  readonly origins: readonly Position[];
  /** By stop: changes from other stops, the time to change included, and walks from origins. They hold in both directions. */
  readonly ways: readonly (readonly Way[])[];
}

export function createWalkNetwork(
  stops: readonly FeedStop[],
  origins: readonly Position[],
  walk: WalkingMinutes,
): WalkNetwork {
  const positions = stops.map(({ position }) => position);
  const ways = stops.map((_, node): Way[] => [{ node, seconds: CHANGE_S }]);
  for (const [node, near] of walksTo(positions, positions, walk).entries()) {
    for (const [stop, seconds] of near) {
      if (stop !== node && seconds <= LONGEST_TRANSFER_S) ways[stop]?.push({ node, seconds: CHANGE_S + seconds });
    }
  }
  for (const [rank, near] of walksTo(positions, origins, walk).entries()) {
    for (const [stop, seconds] of near) ways[stop]?.push({ node: stops.length + rank, seconds });
  }
  return { ranks: new Map(stops.map((stop, rank) => [stop, rank])), stops: positions, origins, ways };
}

/** Seconds on foot between each position and the targets in reach, by the rank of the target. */
export function walksTo(
  targets: readonly Position[],
  positions: readonly Position[],
  walk: WalkingMinutes,
): readonly ReadonlyMap<number, number>[] {
  const index = createNearestIndex(targets);
  return positions.map((position) => {
    const near = index.within(position, REACH_KM).flatMap(({ index: rank }) => {
      const target = targets[rank];
      return target === undefined ? [] : [{ rank, target }];
    });
    const minutes = walk(
      position,
      near.map(({ target }) => target),
    );
    return new Map(
      near.flatMap(({ rank }, at) => {
        const own = minutes[at] ?? Number.POSITIVE_INFINITY;
        return Number.isFinite(own) ? [[rank, Math.ceil(60 * own)] as const] : [];
      }),
    );
  });
}

/** Connections of trips, the latest departure first. @param bookingOf rank of the booking of a trip plus 1; 0 without one */
export function listConnections(
  trips: readonly Trip[],
  { ranks }: Pick<WalkNetwork, "ranks">,
  bookingOf: (trip: Trip) => number,
): readonly Connection[] {
  const connections = trips.flatMap((trip, run) => {
    const booking = bookingOf(trip);
    return trip.stopTimes.slice(1).map((to, rank): Connection => {
      const from = trip.stopTimes[rank] ?? to;
      return {
        from: ranks.get(from.stop) ?? 0,
        to: ranks.get(to.stop) ?? 0,
        departure: from.departure,
        arrival: to.arrival,
        run,
        mayBoard: from.mayBoard,
        mayAlight: to.mayAlight,
        booking,
      };
    });
  });
  return latestFirst(connections);
}

/** The same day backwards: a journey from a place is one to it in reversed time. */
export function reverseConnections(connections: readonly Connection[]): readonly Connection[] {
  return latestFirst(
    connections.map(({ from, to, departure, arrival, mayBoard, mayAlight, ...one }) => ({
      ...one,
      from: to,
      to: from,
      departure: -arrival,
      arrival: -departure,
      mayBoard: mayAlight,
      mayAlight: mayBoard,
    })),
  );
}

/** Of one run, connections at the same time keep their order, backwards. */
function latestFirst(inOrder: readonly Connection[]): readonly Connection[] {
  return [...inOrder].sort((a, b) => a.departure - b.departure).reverse();
}

/**
 * All journeys of a day to one place from each node, the latest departure first; none leaves as late as another and arrives as early.
 * Profile connection scan: J. Dibbelt, T. Pajor, B. Strasser, D. Wagner (2018), Connection Scan Algorithm, ACM Journal of Experimental
 * Algorithmics 23, section 4. Vehicles are counted on the journeys kept, and are not a criterion of their own.
 * @param connections the latest first
 * @param egress seconds on foot from stops to the place, by rank of the stop
 */
export function findJourneys(
  connections: readonly Connection[],
  { ways }: Pick<WalkNetwork, "ways">,
  egress: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Journey[]> {
  const profiles = new Map<number, Journey[]>();
  /** By run, the best journey of passengers aboard, without its departure. */
  const aboard = new Map<number, Ride>();
  for (const connection of connections) {
    if (connection.mayAlight) for (const ride of ridesFrom(connection)) stay(connection.run, ride);
    if (connection.mayBoard) board(connection);
  }
  return profiles;

  /** At the end of a connection passengers walk to the place, or change for a later vehicle. */
  function ridesFrom({ to, arrival, booking }: Connection): readonly Ride[] {
    const walkS = egress.get(to);
    const change = profiles.get(to)?.findLast(({ departure }) => departure >= arrival);
    return [
      ...(walkS === undefined ? [] : [{ arrival: arrival + walkS, legs: 1, booking }]),
      ...(change === undefined ? [] : [{ ...change, legs: change.legs + 1, booking: booking || change.booking }]),
    ];
  }

  function board({ from, run, departure }: Connection): void {
    const best = aboard.get(run);
    if (best === undefined) return;
    for (const { node, seconds } of ways[from] ?? []) {
      const profile = profiles.get(node) ?? [];
      profiles.set(node, profile);
      offer(profile, { ...best, departure: departure - seconds });
    }
  }

  function stay(run: number, ride: Ride): void {
    const before = aboard.get(run);
    if (before === undefined || ride.arrival < before.arrival) aboard.set(run, ride);
  }
}

type Ride = Omit<Journey, "departure">;

/** Both times of a profile decrease: a new journey leaves before most others, and makes those needless that leave no later and arrive no earlier. */
function offer(profile: Journey[], journey: Journey): void {
  const at = profile.findLastIndex(({ departure }) => departure > journey.departure) + 1;
  const isNeedless = [profile[at - 1], profile[at]].some(
    (other) => other !== undefined && other.departure >= journey.departure && other.arrival <= journey.arrival,
  );
  if (isNeedless) return;
  const rest = profile.slice(at).findIndex(({ arrival }) => arrival < journey.arrival);
  profile.splice(at, rest < 0 ? profile.length - at : rest, journey);
}
