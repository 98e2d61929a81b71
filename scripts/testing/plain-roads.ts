import FlatQueue from "flatqueue";
import type { Metric, Season } from "../../src/domain/network/conditions.ts";
import type { Tables } from "../pipeline/table-columns.ts";

type RoadTables = Pick<Tables, "noeuds" | "aretes" | "rattachements" | "cols" | "portes">;

/** The ends of a position in data/roads: node and cost. */
type Ends = readonly { readonly node: number; readonly cost: number }[];

/**
 * Costs by Dijkstra's algorithm on the tables of data/roads, in km or minutes, without any code of the page: what the product is compared
 * with. Positions are named as in rattachements.csv, "lieu fs-18", or by the code of a seat, "siege 05061".
 */
export function plainRoads(tables: RoadTables, season: Season, metric: Metric) {
  const closed = new Set(
    [...tables.cols.lines, ...tables.portes.lines].flatMap(({ row }) =>
      season === "hiver" && row.winter === "ferme" ? [row.name] : [],
    ),
  );
  const isShut = tables.noeuds.lines.map(({ row }) => row.kind === "col" && closed.has(row.ref));
  const toCost = (metres: string, seconds: string) => (metric === "km" ? Number(metres) / 1000 : Number(seconds) / 60);
  const near = tables.noeuds.lines.map((): { readonly node: number; readonly cost: number }[] => []);
  for (const { row } of tables.aretes.lines) {
    const [from, to, cost] = [Number(row.from), Number(row.to), toCost(row.metres, row.seconds)];
    near[from]?.push({ node: to, cost });
    near[to]?.push({ node: from, cost });
  }
  const seats = new Map(
    tables.noeuds.lines.flatMap(({ row }) => (row.kind === "siege" ? [[row.ref, Number(row.id)]] : [])),
  );
  const endsOf = (name: string): Ends => {
    const seat = seats.get(name.replace("siege ", ""));
    if (name.startsWith("siege ")) return seat === undefined ? [] : [{ node: seat, cost: 0 }];
    return tables.rattachements.lines.flatMap(({ row }) => {
      if (`${row.kind} ${row.key}` !== name) return [];
      const first = { node: Number(row.from), cost: toCost(row.metres_from, row.seconds_from) };
      return row.to === "-1" ? [first] : [first, { node: Number(row.to), cost: toCost(row.metres_to, row.seconds_to) }];
    });
  };
  const search = (ends: Ends): readonly number[] => {
    const found = new Array<number>(near.length).fill(Number.POSITIVE_INFINITY);
    const queue = new FlatQueue<number>();
    const reach = (node: number, cost: number) => {
      if (isShut[node] === true || cost >= (found[node] ?? 0)) return;
      found[node] = cost;
      queue.push(node, cost);
    };
    for (const { node, cost } of ends) reach(node, cost);
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const edge of near[node] ?? []) reach(edge.node, (found[node] ?? 0) + edge.cost);
    return found;
  };
  return { endsOf, search };
}

/** Cost of the cheapest end of a position that a search has reached. */
export function arriveAt(found: readonly number[], ends: Ends): number {
  return Math.min(...ends.map(({ node, cost }) => (found[node] ?? Number.POSITIVE_INFINITY) + cost));
}
