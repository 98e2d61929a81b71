import { isPassageOpen, type Metric, type RoadConditions, WALKING_KM_PER_H } from "./conditions.ts";
import { createGraph, type Graph } from "./graph.ts";
import { passageOfNode, ROAD_CLASSES, type RoadEnd, type RoadNetwork, type RoadPoint } from "./road-network.ts";
import type { TravelMode } from "./travel-mode.ts";

/** The open roads of a network as a graph. */
export interface OpenRoads extends Graph {
  readonly network: RoadNetwork;
  readonly metric: Metric;
  readonly mode: TravelMode;
  /** 1 for the nodes of closed passages, which cannot be crossed. */
  readonly isShut: Uint8Array;
}

const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

/** The network in a season, in km or in minutes; on foot without motorways. */
export function openRoads(network: RoadNetwork, conditions: RoadConditions, metric: Metric): OpenRoads {
  const { from, to, roadClass } = network.edges;
  const { mode = "voiture" } = conditions;
  const nodeCount = network.longitudes.length;
  const isShut = Uint8Array.from({ length: nodeCount }, (_, node) => {
    const passage = passageOfNode(network, node);
    return passage === undefined || isPassageOpen(passage, conditions) ? 0 : 1;
  });
  const isClosedTo = (edge: number) => mode === "pied" && roadClass[edge] === MOTORWAY;
  const isOpen = Uint8Array.from(from, (node, edge) =>
    isShut[node] === 1 || isShut[to[edge] ?? 0] === 1 || isClosedTo(edge) ? 0 : 1,
  );
  const cost = (edge: number) =>
    costOf(
      { metric, mode },
      { km: network.edges.lengthKm[edge] ?? Number.NaN, minutes: network.edges.minutes[edge] ?? Number.NaN },
    );
  return { network, metric, mode, isShut, ...createGraph(nodeCount, network.edges, isOpen, cost) };
}

/** Cost of a part of a road in the unit of the roads. On foot the climb is not counted: altitudes of the roads are not known. */
export function costOf(
  { metric, mode }: Pick<OpenRoads, "metric" | "mode">,
  part: Omit<RoadEnd | RoadPoint, "node" | "edge">,
): number {
  if (metric === "km") return part.km;
  return mode === "pied" ? (60 * part.km) / WALKING_KM_PER_H : part.minutes;
}
