import type { CodeCommune } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import { listDestinations, type PlaceDestination } from "../nearest/list-destinations.ts";
import type { Season } from "../network/conditions.ts";
import { createGraph, findShortestPaths, type Graph, type Seed } from "../network/shortest-paths.ts";
import type { Place } from "../place.ts";
import { FARTHEST_KM } from "./choose-answer.ts";

/** All that answers from the communes and resorts of a département need. */
export interface DepartementAnswers {
  /** Places within `FARTHEST_KM` of one of the starting points, also those outside the département. */
  readonly places: readonly Place[];
  /** By the value of the link parameter `origine`: "commune:05065", "station:les-deux-alpes". */
  readonly starts: ReadonlyMap<string, AnswerStart>;
}

export interface AnswerStart {
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
  /** Costs in a season to the destinations that lie within `FARTHEST_KM` in summer, in the order of the places. */
  readonly costsIn: (season: Season) => AnswerCosts;
}

/** Lengths of ways by road, one cell for each destination; Infinity without a way. */
export interface AnswerCosts {
  readonly destinations: readonly PlaceDestination[];
  readonly km: Float64Array;
}

/** Where starting points and destinations join the roads. */
export interface AnswerNetwork {
  readonly roads: AnswerRoads;
  /** Node of each destination of `listAnswerDestinations`; -1 for one that is too far from every starting point. */
  readonly destinationNodes: readonly number[];
}

const FARTHEST_M = 1000 * FARTHEST_KM;

/** Destinations of an answer: those where people are received. */
export function listAnswerDestinations(places: readonly Place[]): readonly PlaceDestination[] {
  return listDestinations(places.filter(({ kind }) => kind === "accueil"));
}

/** Returns a function that gives the costs from a node to the destinations of the places. */
export function createAnswerCosts(
  { roads, destinationNodes }: AnswerNetwork,
  places: readonly Place[],
): (node: number) => AnswerStart["costsIn"] {
  const all = listAnswerDestinations(places);
  const leastMetres = createLeastMetres(roads);
  return (start) => (season) => {
    const metresInSummer = leastMetres(start, "ete", FARTHEST_M);
    const near = destinationNodes.flatMap((node, rank) => {
      const destination = all[rank];
      return destination !== undefined && (metresInSummer[node] ?? Number.POSITIVE_INFINITY) <= FARTHEST_M
        ? [{ node, destination }]
        : [];
    });
    const metres = season === "ete" ? metresInSummer : leastMetres(start, season);
    return {
      destinations: near.map(({ destination }) => destination),
      km: Float64Array.from(near, ({ node }) => (metres[node] ?? Number.NaN) / 1000),
    };
  };
}

/** The ways from starting points to answers as an undirected graph in columns; an edge may stand for many roads. */
export interface AnswerRoads {
  /** Nodes on the roads, which have the first numbers: town halls of communes and junctions. */
  readonly onRoads: number;
  /** All nodes. The others are beside the roads, where ways begin and end: none leads through them. */
  readonly nodeCount: number;
  /** `from` of an edge is a lower number than `to`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Length of the shortest way along the edge. */
  readonly metres: readonly number[];
  /** 1 for edges that a pass shuts in winter. */
  readonly isShut: ArrayLike<number>;
}

/** Length of the shortest way from a node to every node; Infinity without a way. The search goes little farther than the limit. */
export type LeastMetres = (start: number, season: Season, limit?: number) => Float64Array;

/** Returns a function that searches the roads; it makes the graph of a season once. */
export function createLeastMetres(roads: AnswerRoads): LeastMetres {
  const graphs = new Map<Season, Graph>();
  return (start, season, limit) => {
    const metresOf = metresIn(roads, season);
    const graph = graphs.get(season) ?? graphOnRoads(roads, metresOf);
    graphs.set(season, graph);
    return search(roads, graph, start, metresOf, limit);
  };
}

/** Length of an edge; Infinity where it is shut. */
type MetresOf = (edge: number) => number;

function metresIn({ metres, isShut }: AnswerRoads, season: Season): MetresOf {
  return (edge) => {
    const isOpen = season === "ete" || isShut[edge] !== 1;
    return isOpen ? (metres[edge] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  };
}

function graphOnRoads(roads: AnswerRoads, metresOf: MetresOf): Graph {
  const isOpen = Uint8Array.from(roads.to, (node, edge) =>
    Number(node < roads.onRoads && metresOf(edge) < Number.POSITIVE_INFINITY),
  );
  return createGraph(roads.nodeCount, roads, isOpen, metresOf);
}

function search(roads: AnswerRoads, graph: Graph, start: number, metresOf: MetresOf, limit?: number): Float64Array {
  const { onRoads, from, to } = roads;
  const seeds = start < onRoads ? [{ node: start, cost: 0, label: 0 }] : seedsBeside(roads, start, metresOf);
  const least = findShortestPaths(graph, seeds, limit).cost;
  least[start] = 0;
  const offer = (node: number, cost: number) => {
    if (cost < (least[node] ?? 0)) least[node] = cost;
  };
  for (const [edge, node] of to.entries()) {
    const before = from[edge] ?? -1;
    if (node === start) offer(before, metresOf(edge));
    else if (node >= onRoads && (before < onRoads || before === start))
      offer(node, (least[before] ?? 0) + metresOf(edge));
  }
  return least;
}

/** The nodes on the roads that a node beside them joins. */
function seedsBeside({ onRoads, from, to }: AnswerRoads, start: number, metresOf: MetresOf): Seed[] {
  return to.flatMap((node, edge) => {
    const before = from[edge] ?? -1;
    return node === start && before < onRoads ? [{ node: before, cost: metresOf(edge), label: 0 }] : [];
  });
}
