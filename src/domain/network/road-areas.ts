import type { Position } from "../geo/position.ts";
import type { RoadArea, RoadNetwork } from "./road-network.ts";

/** The area whose file holds the shape of an edge. */
export function areaOfEdge({ areas }: Pick<RoadNetwork, "areas">, edge: number): RoadArea["id"] | undefined {
  return areas.findLast(({ firstEdge }) => firstEdge <= edge)?.id;
}

/** Vertices between the ends of some edges, by edge. */
export type RoadShapes = ReadonlyMap<number, readonly Position[]>;

/** The network with the shapes of some more edges. */
export function withShapes(network: RoadNetwork, shapes: RoadShapes): RoadNetwork {
  const shape = network.edges.shape.map((before, edge) => shapes.get(edge) ?? before);
  return { ...network, edges: { ...network.edges, shape } };
}
