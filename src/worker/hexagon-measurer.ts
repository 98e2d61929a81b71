import { wrap } from "comlink";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { HexagonGrid } from "../domain/coverage/access-hexagons.ts";
import type { Metric, RoadConditions } from "../domain/network/conditions.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Position } from "../geo/position.ts";
import type { HexagonWorker } from "./hexagon-worker.ts";

/** The roads by which hexagons are measured. */
export interface HexagonRoads {
  readonly network: RoadNetwork;
  readonly conditions: RoadConditions;
  readonly metric: Metric;
}

/** Measures access off the main thread on hexagons that cover the land. */
export interface HexagonMeasurer {
  readonly cells: HexagonGrid["cells"];
  /** What each cell's nearest place costs: by the roads, or the straight line where none are given. NaN where no road is near. */
  measure(positions: readonly Position[], roads: HexagonRoads | undefined): Promise<Float64Array>;
}

/** Starts the worker and has it lay hexagons over the territories. A network is handed over once. */
export async function startHexagonMeasurer(
  territories: FeatureCollection<Polygon | MultiPolygon>,
): Promise<HexagonMeasurer> {
  const worker = new Worker(new URL("./hexagon-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<HexagonWorker>(worker);
  const cells = await remote.lay(territories);
  let handedOver: RoadNetwork | undefined;
  return {
    cells,
    measure: async (positions, roads) => {
      if (roads === undefined) return remote.straightCosts(positions);
      if (handedOver !== roads.network) await remote.setNetwork(roads.network);
      handedOver = roads.network;
      return remote.roadCosts(positions, roads.conditions, roads.metric);
    },
  };
}
