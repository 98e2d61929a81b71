import { ALIGHTING, BOARDING, type Connections } from "./connections.ts";
import type { WaysTo } from "./transfers.ts";

/** Journeys from one node, none better than another: each leaves later than the one before, and arrives later. */
export interface Journeys {
  /** Seconds from midnight. */
  readonly departures: readonly number[];
  readonly arrivals: readonly number[];
  /** Vehicles of the journey, a block counting once. */
  readonly legs: readonly number[];
  /** As `Connections.bookings`, of the first vehicle that needs booking. */
  readonly bookings: readonly number[];
}

export interface ProfileSearch {
  /**
   * Finds all journeys of the day to one place.
   * @param egress seconds on foot from stops to the place, by rank of the stop
   */
  readonly searchTo: (egress: ReadonlyMap<number, number>) => (node: number) => Journeys;
}

const NEVER = 2 ** 30;
const NONE = -1;
/** Number of vehicles in the low bits, booking above. */
const LEGS_BITS = 6;
const MOST_LEGS = 2 ** LEGS_BITS - 1;

/**
 * Prepares the search of all journeys of a day (profile connection scan): J. Dibbelt, T. Pajor, B. Strasser, D. Wagner (2018), Connection
 * Scan Algorithm, ACM Journal of Experimental Algorithmics 23, section 4. One pass over the connections, the latest first, keeps for each
 * node the pairs of departure and arrival that no other pair dominates. Among journeys of the same times one without booking, then one with
 * fewer vehicles, is kept; vehicles are counted on the journeys kept, and are not a criterion of their own.
 * @param ways ways on foot to board, `toBoard` of the network, or `afterAlighting` for connections backwards
 */
export function createProfileSearch(connections: Connections, ways: WaysTo, nodeCount: number): ProfileSearch {
  const state: Scan = {
    connections,
    ways,
    profiles: { heads: new Int32Array(nodeCount).fill(NONE), size: 0, ...createPool(1 << 16) },
    seated: new Int32Array(connections.runCount),
    seatedInfo: new Int32Array(connections.runCount),
    walk: new Int32Array(nodeCount),
  };
  return {
    searchTo: (egress) => {
      state.profiles.heads.fill(NONE);
      state.profiles.size = 0;
      state.seated.fill(NEVER);
      state.walk.fill(NEVER);
      for (const [stop, seconds] of egress) state.walk[stop] = seconds;
      if (egress.size > 0) scan(state);
      return (node) => readJourneys(state.profiles, node);
    },
  };
}

interface Scan {
  readonly connections: Connections;
  readonly ways: WaysTo;
  readonly profiles: Profiles;
  /** Per run: arrival of passengers who stay seated. */
  readonly seated: Int32Array;
  readonly seatedInfo: Int32Array;
  /** Per stop: seconds on foot to the place. */
  readonly walk: Int32Array;
}

function scan(state: Scan): void {
  const { runs, access } = state.connections;
  for (let at = state.connections.count - 1; at >= 0; at--) {
    const doors = access[at] as number;
    if (doors & ALIGHTING) alight(state, at);
    if (doors & BOARDING && (state.seated[runs[at] as number] as number) < NEVER) board(state, at);
  }
}

/** At the end of a connection passengers walk to the place, or change for a later vehicle. */
function alight(state: Scan, at: number): void {
  const { connections, profiles, walk } = state;
  const run = connections.runs[at] as number;
  const stop = connections.to[at] as number;
  const time = connections.arrivals[at] as number;
  const booking = (connections.bookings[run] as number) << LEGS_BITS;
  const onFoot = walk[stop] as number;
  if (onFoot < NEVER) stay(state, run, time + onFoot, booking | 1);
  let entry = profiles.heads[stop] as number;
  while (entry !== NONE && (profiles.departures[entry] as number) < time) entry = profiles.next[entry] as number;
  if (entry === NONE) return;
  stay(state, run, profiles.arrivals[entry] as number, addLeg(profiles.infos[entry] as number, booking));
}

function stay({ seated, seatedInfo }: Scan, run: number, arrival: number, info: number): void {
  const before = seated[run] as number;
  if (arrival > before || (arrival === before && info >= (seatedInfo[run] as number))) return;
  seated[run] = arrival;
  seatedInfo[run] = info;
}

/** At the start of a connection passengers board who come from other stops, or from where they start. */
function board({ connections, ways, profiles, seated, seatedInfo }: Scan, at: number): void {
  const run = connections.runs[at] as number;
  const stop = connections.from[at] as number;
  const departure = connections.departures[at] as number;
  const end = ways.starts[stop + 1] as number;
  for (let way = ways.starts[stop] as number; way < end; way++) {
    const leave = departure - (ways.seconds[way] as number);
    offer(profiles, ways.from[way] as number, leave, seated[run] as number, seatedInfo[run] as number);
  }
}

function addLeg(info: number, booking: number): number {
  const legs = Math.min(MOST_LEGS, (info & MOST_LEGS) + 1);
  return (booking === 0 ? info & ~MOST_LEGS : booking) | legs;
}

/** Entries of all nodes. */
interface Pool {
  departures: Int32Array;
  arrivals: Int32Array;
  infos: Int32Array;
  next: Int32Array;
}

/** Profiles as linked lists, the earliest departure first: new entries belong near the head, as the scan goes back in time. */
interface Profiles extends Pool {
  readonly heads: Int32Array;
  size: number;
}

function createPool(length: number): Pool {
  return {
    departures: new Int32Array(length),
    arrivals: new Int32Array(length),
    infos: new Int32Array(length),
    next: new Int32Array(length),
  };
}

/** Adds an entry to a node, unless another one is as good; entries that are no better than the new one go. */
function offer(profiles: Profiles, node: number, departure: number, arrival: number, info: number): void {
  const { departures, arrivals, next } = profiles;
  let before = NONE;
  let entry = profiles.heads[node] as number;
  while (entry !== NONE && (departures[entry] as number) < departure) {
    if ((arrivals[entry] as number) < arrival) before = entry;
    entry = next[entry] as number;
  }
  if (entry !== NONE) {
    if (isNoWorse(profiles, entry, departure, arrival, info)) return;
    if (departures[entry] === departure) entry = next[entry] as number;
  }
  insert(profiles, node, before, entry, departure, arrival, info);
}

/** Whether an entry, which leaves no earlier, makes a new one needless. */
function isNoWorse(pool: Pool, entry: number, departure: number, arrival: number, info: number): boolean {
  const own = pool.arrivals[entry] as number;
  if (own !== arrival) return own < arrival;
  return (pool.departures[entry] as number) > departure || (pool.infos[entry] as number) <= info;
}

function insert(
  profiles: Profiles,
  node: number,
  before: number,
  after: number,
  departure: number,
  arrival: number,
  info: number,
): void {
  if (profiles.size === profiles.next.length) grow(profiles);
  const entry = profiles.size;
  profiles.size += 1;
  profiles.departures[entry] = departure;
  profiles.arrivals[entry] = arrival;
  profiles.infos[entry] = info;
  profiles.next[entry] = after;
  if (before === NONE) profiles.heads[node] = entry;
  else profiles.next[before] = entry;
}

function grow(profiles: Profiles): void {
  const grown = createPool(2 * profiles.next.length);
  for (const name of ["departures", "arrivals", "infos", "next"] as const) {
    grown[name].set(profiles[name]);
    profiles[name] = grown[name];
  }
}

function readJourneys({ heads, departures, arrivals, infos, next }: Profiles, node: number): Journeys {
  const journeys = {
    departures: [] as number[],
    arrivals: [] as number[],
    legs: [] as number[],
    bookings: [] as number[],
  };
  for (let entry = heads[node] ?? NONE; entry !== NONE; entry = next[entry] as number) {
    journeys.departures.push(departures[entry] as number);
    journeys.arrivals.push(arrivals[entry] as number);
    journeys.legs.push((infos[entry] as number) & MOST_LEGS);
    journeys.bookings.push((infos[entry] as number) >> LEGS_BITS);
  }
  return journeys;
}
