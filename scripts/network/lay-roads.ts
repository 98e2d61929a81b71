import Flatbush from "flatbush";
import type { RoadClass as OutlineClass } from "../../src/domain/base-map.ts";
import { toPlane } from "../base-map/plane.ts";
import { areCrossing, type BarrierCrossing, type Barriers, boxOf, type RoadEnd } from "./barriers.ts";
import { addNode, type Draft, type DraftEdge, firstNeighbour, positionAt } from "./draft.ts";
import type { NetworkProblem, OutlineRoad, RoadVertex } from "./input.ts";

const KIND: Readonly<Record<OutlineClass, "motorway" | "national" | "departmental">> = {
  1: "motorway",
  2: "national",
  3: "departmental",
};

interface LaidEdge {
  readonly edge: DraftEdge;
  readonly road: OutlineRoad;
}

/**
 * Adds the roads in outline to a draft: vertices with the same text are one node. A road ends at the border. A road that crosses a ridge
 * beside a passage, or another road without a common vertex, is a problem: junctions are stated in the table. Returns the edges of roads
 * outside the region without adding them.
 */
export function layRoads(
  draft: Draft,
  barriers: Barriers,
): { readonly outside: readonly DraftEdge[]; readonly problems: readonly NetworkProblem[] } {
  const nodeOf = createNodes(draft);
  const problems: NetworkProblem[] = [];
  const laid: LaidEdge[] = [];
  for (const road of draft.input.roads) {
    for (const [at, vertex] of road.vertices.slice(1).entries()) {
      const before = road.vertices[at] ?? vertex;
      const crossed = barriers.crossed(toEnd(before), toEnd(vertex));
      problems.push(...findBreach(road, before, vertex, crossed));
      if (crossed.length > 0) continue;
      const from = nodeOf(before);
      const to = nodeOf(vertex);
      if (from !== to) laid.push({ edge: { from, to, kind: kindOf(road), reference: road.reference }, road });
    }
  }
  const edgesOf = (isOutside: boolean) =>
    laid.flatMap(({ edge, road }) => (road.isOutside === isOutside ? [edge] : []));
  draft.edges.push(...edgesOf(false));
  return { outside: edgesOf(true), problems: [...problems, ...findCrossings(draft, laid)] };
}

/** Gives each vertex its node: a seat's, a passage's, a neighbour's, or one for each other text. */
function createNodes(draft: Draft): (vertex: RoadVertex) => number {
  const nodes = new Map<string, number>();
  return ({ text, position, seat, passage, neighbour }) => {
    const named = seat ?? (passage === undefined ? undefined : draft.input.seats.length + passage);
    const known = named ?? (neighbour === undefined ? nodes.get(text) : firstNeighbour(draft) + neighbour);
    if (known !== undefined) return known;
    const node = addNode(draft, position);
    nodes.set(text, node);
    return node;
  };
}

function kindOf({ outlineClass, isWinding }: OutlineRoad): DraftEdge["kind"] {
  return isWinding ? "winding" : KIND[outlineClass];
}

function toEnd({ position, passage }: RoadVertex): RoadEnd {
  return { position, isPassage: passage !== undefined };
}

function findBreach(
  road: OutlineRoad,
  before: RoadVertex,
  vertex: RoadVertex,
  crossed: readonly BarrierCrossing[],
): NetworkProblem[] {
  const ridge = crossed.find(({ isBorder }) => !isBorder);
  if (ridge === undefined) return [];
  const reason = `franchit ${ridge.id} (data/relief/cretes.csv) hors d'une porte`;
  return [{ file: road.file, line: road.line, value: `${road.reference}: ${before.text};${vertex.text}`, reason }];
}

/** Motorways have grade-separated crossings; other roads that cross without a common vertex are an error of the table. */
function findCrossings(draft: Draft, laid: readonly LaidEdge[]): NetworkProblem[] {
  const roads = laid.filter(({ edge }) => edge.kind !== "motorway");
  if (roads.length === 0) return [];
  const plane = roads.map(({ edge }) => ({
    from: toPlane(positionAt(draft, edge.from)),
    to: toPlane(positionAt(draft, edge.to)),
  }));
  const index = new Flatbush(roads.length);
  for (const { from, to } of plane) index.add(...boxOf(from, to));
  index.finish();
  return roads.flatMap(({ edge, road }, rank) => {
    const one = plane[rank];
    if (one === undefined) return [];
    return index.search(...boxOf(one.from, one.to)).flatMap((other) => {
      const two = plane[other];
      const found = roads[other];
      if (other <= rank || two === undefined || found === undefined) return [];
      if (!areCrossing(one.from, one.to, two.from, two.to)) return [];
      const near = positionAt(draft, edge.from).join(" ");
      const reason = `croise ${found.road.reference} (ligne ${found.road.line}) sans sommet commun`;
      return [{ file: road.file, line: road.line, value: `${road.reference}: ${near}`, reason }];
    });
  });
}
