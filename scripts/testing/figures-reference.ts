import { readFileSync } from "node:fs";
import FlatQueue from "flatqueue";
import papa from "papaparse";

// The figures by road, computed a second time from the tables of data/ alone: nothing of the product is imported here. One search for each
// place and stop, in whole seconds. Of the pipeline it repeats only what the tables say in data/README.md.

type Season = "ete" | "hiver";

/** People of a territory: served by an address, visited by a stop only, too far. */
interface Counts {
  served: number;
  visited: number;
  tooFar: number;
}

type Row<Column extends string> = Readonly<Record<Column, string>>;

type SnapColumn = "kind" | "key" | "from" | "to" | "metres_from" | "metres_to" | "seconds_from" | "seconds_to" | "type";
type PlaceColumn = "id" | "kind" | "format";

/** One way out of a position: a node, and the seconds to it. */
interface End {
  readonly node: number;
  readonly seconds: number;
}

/** Where a position joins the roads; `edge` and `along` (seconds from the lower node) where it lies on an edge of the network. */
interface Joint {
  readonly ends: readonly End[];
  readonly onEdges: readonly { readonly edge: number; readonly along: number }[];
}

const NEVER = Number.POSITIVE_INFINITY;
const DEPARTEMENTS = ["04", "05", "06", "38", "73", "74", "84"];

const edges = read<"from" | "to" | "metres" | "seconds">("roads/aretes").map((row) => ({
  from: Number(row.from),
  to: Number(row.to),
  metres: Number(row.metres),
  seconds: Number(row.seconds),
}));
const nodes = read<"id" | "kind" | "ref">("roads/noeuds");
const waysFrom: End[][] = nodes.map(() => []);
const edgesBetween = new Map<string, number[]>();
for (const [edge, { from, to, seconds }] of edges.entries()) {
  waysFrom[from]?.push({ node: to, seconds });
  waysFrom[to]?.push({ node: from, seconds });
  const key = pairKey(from, to);
  edgesBetween.set(key, [...(edgesBetween.get(key) ?? []), edge]);
}
const joints = readJoints();
const points = readPoints();
const receptions = readReceptions();

/** People by state of the region (""), each département and each commune, by its code; for each threshold. */
export function countPeople(season: Season, thresholdsMin: readonly number[]): readonly ReadonlyMap<string, Counts>[] {
  const isShut = shutNodes(season);
  const limit = 60 * Math.max(...thresholdsMin);
  const toAddress = nearest(receptions.addresses, isShut, limit);
  const toStop = nearest(receptions.stops, isShut, limit);
  return thresholdsMin.map((minutes) => countWithin(60 * minutes, toAddress, toStop));
}

function countWithin(seconds: number, toAddress: readonly number[], toStop: readonly number[]) {
  const counts = new Map<string, Counts>();
  const stateOf = (rank: number) => {
    if ((toAddress[rank] ?? NEVER) <= seconds) return "served";
    return (toStop[rank] ?? NEVER) <= seconds ? "visited" : "tooFar";
  };
  for (const [rank, { commune, people }] of points.entries()) {
    for (const code of ["", commune.slice(0, 2), commune]) {
      const own = counts.get(code) ?? { served: 0, visited: 0, tooFar: 0 };
      own[stateOf(rank)] += people;
      counts.set(code, own);
    }
  }
  return counts;
}

/** Seconds from each point to the nearest of some positions, by one search for each of them. */
function nearest(targets: readonly Joint[], isShut: readonly boolean[], limit: number): number[] {
  const best = points.map(() => NEVER);
  for (const target of targets) {
    const seconds = search(target, isShut, limit);
    for (const [rank, { joint }] of points.entries())
      best[rank] = Math.min(best[rank] ?? NEVER, overNodes(joint, seconds), alongAnEdge(joint, target));
  }
  return best;
}

/** The search has no shut nodes. */
function overNodes({ ends }: Joint, found: ReadonlyMap<number, number>): number {
  return Math.min(NEVER, ...ends.map(({ node, seconds }) => seconds + (found.get(node) ?? NEVER)));
}

function alongAnEdge(one: Joint, other: Joint): number {
  const both = one.onEdges.flatMap((from) =>
    other.onEdges.filter(({ edge }) => edge === from.edge).map(({ along }) => Math.abs(along - from.along)),
  );
  return Math.min(NEVER, ...both);
}

/** Dijkstra's search from a position: seconds by node, up to a limit. */
function search(start: Joint, isShut: readonly boolean[], limit: number): ReadonlyMap<number, number> {
  const settled = new Map<number, number>();
  const waiting = new FlatQueue<number>();
  for (const { node, seconds } of start.ends) waiting.push(node, seconds);
  for (;;) {
    const seconds = waiting.peekValue();
    const node = waiting.pop();
    if (node === undefined || seconds === undefined || seconds > limit) return settled;
    if (isShut[node] || settled.has(node)) continue;
    settled.set(node, seconds);
    for (const way of waysFrom[node] ?? []) waiting.push(way.node, seconds + way.seconds);
  }
}

/** The nodes of passes that are closed: none in summer. */
function shutNodes(season: Season): boolean[] {
  const passes = [...read<"name" | "winter">("relief/cols"), ...read<"name" | "winter">("relief/portes")].filter(
    ({ winter }) => winter === "ferme",
  );
  const shut = new Set(season === "ete" ? [] : passes.map(({ name }) => name));
  return nodes.map(({ kind, ref }) => kind === "col" && shut.has(ref));
}

/** Several rows of a key are several ways out; town halls are nodes. */
function readJoints(): ReadonlyMap<string, Joint> {
  const found = new Map<string, { ends: End[]; onEdges: { edge: number; along: number }[] }>();
  for (const { kind, ref, id } of nodes)
    if (kind === "siege") found.set(`siege ${ref}`, { ends: [{ node: Number(id), seconds: 0 }], onEdges: [] });
  for (const row of read<SnapColumn>("roads/rattachements")) {
    const key = `${row.kind} ${row.key}`;
    const joint = found.get(key) ?? { ends: [], onEdges: [] };
    found.set(key, joint);
    joint.ends.push({ node: Number(row.from), seconds: Number(row.seconds_from) });
    if (row.to !== "-1") joint.ends.push({ node: Number(row.to), seconds: Number(row.seconds_to) });
    if (row.type === "arete") joint.onEdges.push(onEdge(row));
  }
  return found;
}

/** Of several edges between two nodes, the one whose length fits best. */
function onEdge(row: Row<SnapColumn>): { edge: number; along: number } {
  const length = Number(row.metres_from) + Number(row.metres_to);
  const misfit = (edge: number) => Math.abs((edges[edge]?.metres ?? NEVER) - length);
  const [edge = -1] = [...(edgesBetween.get(pairKey(Number(row.from), Number(row.to))) ?? [])].sort(
    (a, b) => misfit(a) - misfit(b),
  );
  return { edge, along: Number(Number(row.from) < Number(row.to) ? row.seconds_from : row.seconds_to) };
}

/** Where people live: the municipal population of each commune, split by the shares of its points with the largest remainders. */
function readPoints() {
  const communes = JSON.parse(
    readFileSync("node_modules/@etalab/decoupage-administratif/data/communes.json", "utf8"),
  ) as readonly { readonly code: string; readonly type: string; readonly population?: number }[];
  const population = new Map(
    communes.filter(({ type }) => type === "commune-actuelle").map(({ code, population = 0 }) => [code, population]),
  );
  const table = read<"code_commune" | "longitude" | "latitude" | "share">("places/demand-points");
  const rows = new Map<string, (typeof table)[number][]>();
  for (const row of table) rows.set(row.code_commune, [...(rows.get(row.code_commune) ?? []), row]);
  return [...rows].flatMap(([commune, own]) => {
    if (!DEPARTEMENTS.includes(commune.slice(0, 2))) throw new Error(`${commune} is in no département of the region`);
    const total = population.get(commune) ?? Number.NaN;
    const sum = own.reduce((before, { share }) => before + Number(share), 0);
    const exact = own.map(({ share }) => (total * Number(share)) / sum);
    const people = exact.map(Math.floor);
    const left = total - people.reduce((a, b) => a + b, 0);
    const remainder = (rank: number) => (exact[rank] ?? 0) % 1;
    const first = [...own.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, left);
    return own.map(({ longitude, latitude }, rank) => ({
      commune,
      people: (people[rank] ?? 0) + (first.includes(rank) ? 1 : 0),
      // Two points without a road within 4 km stand at the town hall.
      joint: joints.get(`habitat ${commune} ${longitude} ${latitude}`) ?? jointAtTownHall(commune),
    }));
  });
}

function jointAtTownHall(commune: string): Joint {
  const joint = joints.get(`siege ${commune}`) ?? joints.get(`siege-voisin ${commune}`);
  if (joint === undefined) throw new Error(`The townHall of ${commune} is not on the roads`);
  return joint;
}

/** The France services at their addresses, without the itinerant ones, and the stops, at the town halls of their communes. */
function readReceptions() {
  const own = read<PlaceColumn>("points/france-services").map((row) => ({ row, key: `lieu ${row.id}` }));
  const around = read<PlaceColumn>("points/france-services-voisins").map((row) => ({
    row,
    key: `lieu-voisin ${row.id}`,
  }));
  const open = [...own, ...around].filter(({ row: { kind } }) => kind === "accueil");
  const fixed = open.filter(({ row: { format } }) => format !== "itinerant");
  const ids = new Set(open.map(({ row: { id } }) => id));
  // Town halls are known of the communes in and around the region: a stop elsewhere has no position.
  const townHalls = new Set(
    ["places/communes", "places/communes-voisines"].flatMap((table) =>
      read<"code_commune">(table).map(({ code_commune }) => code_commune),
    ),
  );
  const stops = read<"point_id" | "code_commune">("points/tournees").filter(
    ({ point_id, code_commune }) => ids.has(point_id) && townHalls.has(code_commune),
  );
  return {
    // Nobody reaches by road a place that no row snaps.
    addresses: fixed.flatMap(({ key }) => joints.get(key) ?? []),
    stops: stops.map(({ code_commune }) => jointAtTownHall(code_commune)),
  };
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

function read<Column extends string>(table: string): readonly Row<Column>[] {
  const text = readFileSync(`data/${table}.csv`, "utf8");
  return papa.parse<Row<Column>>(text, { header: true, skipEmptyLines: true }).data;
}
