import FlatQueue from "flatqueue";
import type { DraftNetwork } from "../../scripts/network/build-network.ts";
import { type DraftEdge, edgesByNode, otherEnd } from "../../scripts/network/draft.ts";
import type { ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { describeStretch } from "../../scripts/network/measure-stretch.ts";
import { SEASONS } from "../../src/domain/network/conditions.ts";
import { type LengthParameters, roadLengthKm, type Stretch } from "../../src/domain/network/length-rule.ts";

/** A known distance and the edges of the draft on its way. */
export interface KnownWay {
  readonly pair: ReferencePair;
  readonly knownKm: number;
  readonly stretches: readonly Stretch[];
}

/** The way of each pair in each season with a known distance; in winter only when its distance differs from summer's. */
export function findWays(
  { draft, altitudes }: DraftNetwork,
  pairs: readonly ReferencePair[],
  parameters: LengthParameters,
): readonly KnownWay[] {
  const stretches = new Map(draft.edges.map((edge) => [edge, describeStretch(draft, altitudes, edge)]));
  const lengths = new Map([...stretches].map(([edge, stretch]) => [edge, roadLengthKm(stretch, parameters)]));
  const lengthOf = (edge: DraftEdge) => lengths.get(edge) ?? Number.NaN;
  const byNode = edgesByNode(draft);
  const isShut = (node: number) => draft.input.passages[node - draft.input.seats.length]?.winter === "ferme";
  const graphs = {
    ete: { edgesAt: (node: number) => byNode[node] ?? [], lengthOf },
    hiver: { edgesAt: (node: number) => (isShut(node) ? [] : (byNode[node] ?? [])), lengthOf },
  };
  return SEASONS.flatMap((season) =>
    pairs.flatMap((pair): KnownWay[] => {
      const knownKm = pair.km[season];
      if (knownKm === undefined || (season === "hiver" && knownKm === pair.km.ete)) return [];
      const edges = findEdges(graphs[season], pair);
      return [{ pair, knownKm, stretches: edges.flatMap((edge) => stretches.get(edge) ?? []) }];
    }),
  );
}

interface Graph {
  /** The edges from a node. */
  readonly edgesAt: (node: number) => readonly DraftEdge[];
  readonly lengthOf: (edge: DraftEdge) => number;
}

/** The edges of the shortest way, from its end to its start, by Dijkstra's algorithm. */
function findEdges({ edgesAt, lengthOf }: Graph, { from, to }: Pick<ReferencePair, "from" | "to">): DraftEdge[] {
  const steps = new Map<number, { readonly km: number; readonly edge: DraftEdge | undefined }>();
  steps.set(from, { km: 0, edge: undefined });
  const queue = new FlatQueue<number>();
  queue.push(from, 0);
  for (let node = queue.pop(); node !== undefined && node !== to; node = queue.pop()) {
    const spentKm = steps.get(node)?.km ?? 0;
    for (const edge of edgesAt(node)) {
      const other = otherEnd(edge, node);
      const km = spentKm + lengthOf(edge);
      if (km >= (steps.get(other)?.km ?? Number.POSITIVE_INFINITY)) continue;
      steps.set(other, { km, edge });
      queue.push(other, km);
    }
  }
  return traceBack(to, (node) => steps.get(node)?.edge);
}

function traceBack(end: number, edgeTo: (node: number) => DraftEdge | undefined): DraftEdge[] {
  const edges: DraftEdge[] = [];
  let node = end;
  for (let edge = edgeTo(node); edge !== undefined; edge = edgeTo(node)) {
    edges.push(edge);
    node = otherEnd(edge, node);
  }
  return edges;
}
