import type { Position } from "../geo/position.ts";
import { fromSteps } from "../geo/steps.ts";
import { type Attachment, positionKey, type RoadEnd, type RoadNetwork, type RoadPoint } from "./road-network.ts";

/** Unit of the lengths of the columns. */
export const ATTACHMENT_STEP_KM = 0.01;

/** Attachments of positions as columns of integers. */
export interface AttachmentColumns {
  /** Positions in hundred-thousandths of a degree, delta-encoded; empty where the reader has them. */
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** Number of ends of each position. */
  readonly ends: readonly number[];
  /** Distance of each position from the road, in steps. */
  readonly offRoad: readonly number[];
  /** Node of each end, delta-encoded. */
  readonly node: readonly number[];
  /** Length of the road to each end, in steps. */
  readonly metres: readonly number[];
  readonly seconds: readonly number[];
  /** Ranks of the ends that lie on the edge to the end after them, delta-encoded. */
  readonly onEdge: readonly number[];
}

/** Returns a function that reads attachments to a network, by `positionKey`, without those whose nodes the network lacks. */
export function createAttachmentReader(network: RoadNetwork) {
  const edgesBetween = indexEdges(network);
  return (columns: AttachmentColumns, positions: readonly Position[]): ReadonlyMap<string, Attachment> => {
    const nodes = fromSteps(columns.node);
    const onEdge = new Set(fromSteps(columns.onEdge));
    const found = new Map<string, Attachment>();
    let first = 0;
    for (const [rank, position] of positions.entries()) {
      const ranks = Array.from({ length: columns.ends[rank] ?? 0 }, (_, at) => first + at);
      first += ranks.length;
      const ends = ranks.map((end) => endAt(columns, nodes, end));
      const points = ranks.flatMap((end, at) =>
        onEdge.has(end) ? pointBetween(network, edgesBetween, ends[at], ends[at + 1]) : [],
      );
      if (ends.length > 0 && ends.every(({ node }) => network.longitudes[node] !== undefined))
        found.set(positionKey(position), {
          ends,
          points,
          offRoadKm: (columns.offRoad[rank] ?? 0) * ATTACHMENT_STEP_KM,
        });
    }
    return found;
  };
}

function endAt({ metres, seconds }: AttachmentColumns, nodes: readonly number[], rank: number): RoadEnd {
  return {
    node: nodes[rank] ?? -1,
    km: (metres[rank] ?? 0) * ATTACHMENT_STEP_KM,
    minutes: (seconds[rank] ?? 0) / 60,
  };
}

/** Key of two nodes, whose numbers have 16 bits. */
function pairKey(low: number, high: number): number {
  return low * 65_536 + high;
}

/** The edges between two nodes: a few pairs have several. */
function indexEdges({ edges: { from, to } }: RoadNetwork): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [edge, node] of from.entries()) {
    const key = pairKey(node, to[edge] ?? 0);
    const group = found.get(key);
    if (group === undefined) found.set(key, [edge]);
    else group.push(edge);
  }
  return found;
}

/** The point of an address on the edge between two of its ends: of several edges, the one whose length fits best. */
function pointBetween(
  { edges }: RoadNetwork,
  edgesBetween: ReadonlyMap<number, readonly number[]>,
  a: RoadEnd | undefined,
  b: RoadEnd | undefined,
): RoadPoint[] {
  if (a === undefined || b === undefined) return [];
  const [low, high] = a.node < b.node ? [a, b] : [b, a];
  const misfit = (edge: number) => Math.abs((edges.lengthKm[edge] ?? 0) - low.km - high.km);
  const [edge] = [...(edgesBetween.get(pairKey(low.node, high.node)) ?? [])].sort((x, y) => misfit(x) - misfit(y));
  return edge === undefined ? [] : [{ edge, km: low.km, minutes: low.minutes }];
}
