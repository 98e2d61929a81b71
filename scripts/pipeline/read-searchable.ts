import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BaseMap } from "../../src/domain/base-map.ts";
import type { RailStations } from "../../src/domain/rail-station.ts";
import type { Searchable } from "../../src/domain/search/build-search-index.ts";
import { RAIL_STATIONS_FILE } from "../../src/formats/public-data/file-names.ts";
import { readRailStationColumns } from "../../src/formats/public-data/rail-station-columns.ts";
import { type ResortsAndConventions, readResortColumns } from "../../src/formats/public-data/resort-columns.ts";
import { decoded, readBuilt, readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../built-data.ts";

/**
 * Everything that can be searched, from public/data below a folder.
 * @throws Error when a file is missing or damaged.
 */
export function readSearchable(root: string): Required<Searchable> {
  const communes = readBuiltCommunes(root);
  const topology = readBuilt(root, "base-map.topojson") as Topology<{ labels: GeometryCollection }>;
  const resorts = readResortColumns(readBuilt(root, "resorts.json"));
  const railStations = readRailStationColumns(readBuilt(root, RAIL_STATIONS_FILE));
  return {
    communes,
    resorts: decoded<ResortsAndConventions>(resorts, "resorts.json").resorts,
    railStations: decoded<RailStations>(railStations, RAIL_STATIONS_FILE).stations,
    places: readBuiltPlaces(root, "points.geojson"),
    passages: readBuiltNetwork(root, communes).passages,
    labels: feature(topology, topology.objects.labels) as BaseMap["labels"],
  };
}
