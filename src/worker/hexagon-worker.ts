import { expose } from "comlink";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import {
  type HexagonGrid,
  layHexagons,
  roadHexagonCosts,
  straightHexagonCosts,
} from "../domain/coverage/access-hexagons.ts";
import { type Attach, createAttach } from "../domain/network/attach-position.ts";
import type { Metric, RoadConditions } from "../domain/network/conditions.ts";
import { openRoads } from "../domain/network/open-roads.ts";
import type { RoadNetwork } from "../domain/network/road-network.ts";
import type { Position } from "../geo/position.ts";

let grid: HexagonGrid | undefined;
let roads: { readonly network: RoadNetwork; readonly attach: Attach } | undefined;

const hexagonWorker = {
  lay(territories: FeatureCollection<Polygon | MultiPolygon>): HexagonGrid["cells"] {
    grid = layHexagons(territories);
    return grid.cells;
  },
  setNetwork(network: RoadNetwork): void {
    roads = { network, attach: createAttach(network) };
  },
  straightCosts(positions: readonly Position[]): Float64Array {
    return straightHexagonCosts(laid().centres, toPoints(positions));
  },
  roadCosts(positions: readonly Position[], conditions: RoadConditions, metric: Metric): Float64Array {
    if (roads === undefined) throw new Error("roadCosts was called before setNetwork");
    const open = openRoads(roads.network, conditions, metric);
    return roadHexagonCosts(laid().centres, open, roads.attach, toPoints(positions));
  },
};

export type HexagonWorker = typeof hexagonWorker;

function laid(): HexagonGrid {
  if (grid === undefined) throw new Error("costs were asked before lay");
  return grid;
}

function toPoints(positions: readonly Position[]) {
  return positions.map((position) => ({ position }));
}

expose(hexagonWorker);
