import type { FeatureCollection } from "geojson";
import {
  BASE_MAP_LAYERS,
  type BaseMap,
  CELL_LAYERS,
  type CellGround,
  type CellId,
  cellsIn,
  groundFile,
  NEAR_ZOOM,
  type NearGround,
} from "../../domain/base-map.ts";
import type { Settlement } from "../../domain/demand/demand.ts";
import type { BoundingBox, Position } from "../../domain/geo/position.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { RailStations } from "../../domain/nearest/nearest-rail-station.ts";
import type { RoadShapes } from "../../domain/network/conditions.ts";
import type { RoadArea, RoadNetwork } from "../../domain/network/road-network.ts";
import type { LoadedRoads } from "../../domain/network/road-search.ts";
import type { Place } from "../../domain/place.ts";
import type { Need } from "../../domain/search/need.ts";
import type { Commune, Hamlet, TerritoryOutlines } from "../../domain/territory.ts";
import type { TransitAnswers } from "../../domain/transit/transit-answers.ts";
import type { UsefulLink } from "../../domain/useful-link.ts";
import type { CommunesAndEpcis } from "../public-data/commune-columns.ts";
import {
  type DataSources,
  type Manifest,
  readDataSources,
  readManifest,
  SOURCES_FILE,
} from "../public-data/data-sources.ts";
import {
  DEMAND_FILE,
  HAMLETS_FILE,
  NEEDS_FILE,
  OUTLINES_FILE,
  RAIL_STATIONS_FILE,
  SEASONAL_LIFE_FILE,
  TRANSIT_FILE,
  USEFUL_LINKS_FILE,
} from "../public-data/file-names.ts";
import { readPlaceFeatures } from "../public-data/place-feature.ts";
import type { ResortsAndConventions } from "../public-data/resort-columns.ts";
import type { SeasonalLife } from "../public-data/seasonal-life.ts";
import { type Decode, fetchJson, fetchWithDecoder } from "./fetch-json.ts";

export function loadCommunes(): Promise<Loadable<CommunesAndEpcis>> {
  return fetchWithDecoder(
    "communes.json",
    async () => (await import("../public-data/commune-columns.ts")).readCommuneColumns,
  );
}

export function loadManifest(): Promise<Loadable<Manifest>> {
  return fetchJson("manifest.json", readManifest);
}

/** Fetches the sources of a build; an older one has them in its manifest. Needs the manifest, which adds those of publishing. */
export async function loadSources(manifest: Loadable<Manifest>): Promise<Loadable<DataSources>> {
  if (manifest.status !== "ready") return manifest;
  const { files, sources } = manifest.value;
  if (files[SOURCES_FILE] === undefined) return { status: "ready", value: sources };
  const own = await fetchJson(SOURCES_FILE, readDataSources);
  return own.status === "ready" ? { ...own, value: [...own.value, ...sources] } : own;
}

export function loadTerritories(): Promise<Loadable<TerritoryOutlines>> {
  return fetchWithDecoder(OUTLINES_FILE, async () => (await import("./load-finer-outlines.ts")).decodeTerritories);
}

/** Fetches the overview of the embedded base map: waters, forests, glaciers, roads, railways and labels. */
export function loadBaseMap(): Promise<Loadable<BaseMap>> {
  return fetchWithDecoder("base-map.topojson", () => loadDecoder<BaseMap>(BASE_MAP_LAYERS));
}

/** Fetches the finer ground of cells, and adds it to that of others; the first failure counts for all. */
export async function loadNearGround(
  cells: readonly CellId[],
  loaded: () => NearGround,
): Promise<Loadable<NearGround>> {
  const fetched = await Promise.all(
    cells.map(async (cell) => {
      const ground = await fetchWithDecoder(groundFile(cell), () => loadDecoder<CellGround>(CELL_LAYERS));
      return { cell, ground };
    }),
  );
  const added = new Map(loaded());
  for (const { cell, ground } of fetched) {
    if (ground.status !== "ready") return ground;
    added.set(cell, ground.value);
  }
  return { status: "ready", value: added };
}

/** No two features of the ground have the same id: MapLibre replaces them by it. */
let nextId = 0;

async function loadDecoder<Ground extends CellGround>(
  layers: readonly (keyof Ground & string)[],
): Promise<Decode<Ground>> {
  const { decodeTopology } = await import("./load-finer-outlines.ts");
  return (json) => {
    const ground = decodeTopology<Ground>(json, layers);
    if (typeof ground === "string") return ground;
    for (const { features } of Object.values(ground) as FeatureCollection[])
      for (const one of features) one.id = nextId++;
    return ground;
  };
}

/** Fetches the places outside the seven départements; `isOutsideRegion` (src/domain/territory.ts) is true for each. */
export function loadNeighbours(): Promise<Loadable<readonly Place[]>> {
  return fetchJson("neighbours.geojson", readPlaceFeatures);
}

/** Fetches the mountain resorts, and the conventions for the housing of seasonal workers. */
export function loadResorts(): Promise<Loadable<ResortsAndConventions>> {
  return fetchWithDecoder(
    "resorts.json",
    async () => (await import("../public-data/resort-columns.ts")).readResortColumns,
  );
}

export function loadNeeds(): Promise<Loadable<readonly Need[]>> {
  return fetchWithDecoder(NEEDS_FILE, async () => (await import("../public-data/useful-link-list.ts")).readNeedList);
}

export function loadHamlets(): Promise<Loadable<readonly Hamlet[]>> {
  return fetchWithDecoder(
    HAMLETS_FILE,
    async () => (await import("../public-data/hamlet-columns.ts")).readHamletColumns,
  );
}

export function loadRailStations(): Promise<Loadable<RailStations>> {
  return fetchWithDecoder(
    RAIL_STATIONS_FILE,
    async () => (await import("../public-data/resort-columns.ts")).readRailStationColumns,
  );
}

export function loadSettlement(communes: readonly Commune[]): Promise<Loadable<Settlement>> {
  return fetchWithDecoder(DEMAND_FILE, async () => {
    const { readDemandColumns } = await import("../public-data/demand-columns.ts");
    return (json) => readDemandColumns(json, communes);
  });
}

/** Fetches the drawn shapes of the roads of an area, for the network that numbers them. */
export function loadRoadShapes(area: RoadArea["id"], network: RoadNetwork): Promise<Loadable<RoadShapes>> {
  return fetchWithDecoder(`road-shapes-${area}.json`, async () => {
    const { readRoadShapes } = await import("../public-data/network-columns.ts");
    return (json) => readRoadShapes(json, network);
  });
}

/** Fetches the road network with its search, for the seats of the communes in the order of communes.json. */
export function loadRoads(seats: readonly Position[]): Promise<Loadable<LoadedRoads>> {
  return fetchWithDecoder("road-network.json", async () => {
    const { decodeRoads } = await import("./decode-roads.ts");
    return (json) => decodeRoads(json, seats);
  });
}

/**
 * Fetches the answers without a car, for so many communes in the order of communes.json and so many points of demand.json. Only for a
 * manifest that announces them.
 * @param pointCount undefined where demand.json could not be loaded
 */
export function loadTransit(communeCount: number): Promise<Loadable<TransitAnswers>> {
  return fetchWithDecoder(TRANSIT_FILE, async () => {
    const { readTransitAnswers } = await import("../public-data/transit-columns.ts");
    return (json) => readTransitAnswers(json, communeCount);
  });
}

export function loadSeasonalLife(): Promise<Loadable<SeasonalLife>> {
  return fetchWithDecoder(
    SEASONAL_LIFE_FILE,
    async () => (await import("../public-data/seasonal-life.ts")).readSeasonalLife,
  );
}

export function loadUsefulLinks(): Promise<Loadable<readonly UsefulLink[]>> {
  return fetchWithDecoder(
    USEFUL_LINKS_FILE,
    async () => (await import("../public-data/useful-link-list.ts")).readUsefulLinkList,
  );
}

interface PageFiles {
  readonly manifest: Loadable<Manifest>;
  readonly sources: Loadable<DataSources>;
}

/** How each file is loaded. The manifest names the sources, which follow it. */
export type FileLoaders<Files extends PageFiles> = {
  readonly [Name in Exclude<keyof Files, "sources">]: () => Promise<Files[Name]>;
};

export interface FileLoader {
  /** Loads every file by itself, in the order of the loaders: a failure affects no other. */
  load(): void;
  loadFailed(): void;
}

export function createFileLoader<Files extends PageFiles & Readonly<Record<keyof Files, Loadable<unknown>>>>(
  loaders: FileLoaders<Files>,
  files: () => Files,
  receive: (files: Partial<Files>) => void,
): FileLoader {
  const names = Object.keys(loaders) as Exclude<keyof Files, "sources">[];
  const load = async (name: Exclude<keyof Files, "sources">): Promise<void> => {
    const file = await loaders[name]();
    receive({ [name]: file } as unknown as Partial<Files>);
    if (name === "manifest")
      receive({ sources: await loadSources(file as Files["manifest"]) } as unknown as Partial<Files>);
  };
  const hasFailed = (name: keyof Files) => files()[name].status === "failed";
  return {
    load: () => {
      for (const name of names) void load(name);
    },
    loadFailed: () => {
      for (const name of names) if (hasFailed(name) || (name === "manifest" && hasFailed("sources"))) void load(name);
    },
  };
}

/** Loads the finer ground of what a map shows from near, and adds it to that of other cells. Without it the overview stays. */
export function createGroundLoader(
  loaded: () => NearGround,
  add: (ground: NearGround) => void,
): (box: BoundingBox, zoom: number) => void {
  const asked = new Set<CellId>();
  return (box, zoom) => {
    if (zoom < NEAR_ZOOM) return;
    const cells = cellsIn(box).filter((cell) => !asked.has(cell));
    if (cells.length === 0) return;
    for (const cell of cells) asked.add(cell);
    void loadNearGround(cells, loaded).then((ground) => {
      if (ground.status === "ready") add(ground.value);
      else for (const cell of cells) asked.delete(cell);
    });
  };
}
