import { join } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BaseMap } from "../../src/domain/base-map.ts";
import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { readRailStationColumns } from "../../src/domain/exchange/rail-station-columns.ts";
import { RAIL_STATIONS_FILE } from "../../src/domain/exchange/rail-stations-file.ts";
import { readResortColumns } from "../../src/domain/exchange/resort-columns.ts";
import type { Searchable } from "../../src/domain/search/build-search-index.ts";
import { readText } from "../read-text.ts";

/**
 * Everything that can be searched, from public/data below a folder.
 * @throws Error when a file is missing or damaged.
 */
export function readSearchable(root: string): Required<Searchable> {
  const read = (name: string): unknown => JSON.parse(readText(join(root, "public/data", name)));
  const { communes } = orThrow(readCommuneColumns(read("communes.json")));
  const seats = communes.map(({ position }) => position);
  const { features } = read("points.geojson") as { features: unknown[] };
  const topology = read("base-map.topojson") as Topology<{ labels: GeometryCollection }>;
  return {
    communes,
    resorts: orThrow(readResortColumns(read("resorts.json"))).resorts,
    railStations: orThrow(readRailStationColumns(read(RAIL_STATIONS_FILE))).stations,
    places: features.map((one) => orThrow(readPlaceFeature(one))),
    passages: orThrow(readNetworkColumns(read("road-network.json"), seats)).passages,
    labels: feature(topology, topology.objects.labels) as BaseMap["labels"],
  };
}

function orThrow<T extends object>(read: T | string): T {
  if (typeof read === "string") throw new Error(read);
  return read;
}
