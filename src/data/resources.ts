import type { DepartementAnswers } from "../domain/answer/departement-answers.ts";
import type { BaseMap, CellGround, CellId } from "../domain/base-map.ts";
import type { CodeDepartement } from "../domain/codes.ts";
import type { Settlement } from "../domain/demand/demand.ts";
import type { DataVersion } from "../domain/history/history.ts";
import type { RailStations } from "../domain/nearest/nearest-rail-station.ts";
import type { RoadShapes } from "../domain/network/conditions.ts";
import type { RoadArea, RoadNetwork } from "../domain/network/road-network.ts";
import type { Place } from "../domain/place.ts";
import type { Need } from "../domain/search/need.ts";
import type { Hamlet, TerritoryOutlines } from "../domain/territory.ts";
import type { TransitAnswers } from "../domain/transit/transit-answers.ts";
import type { UsefulLink } from "../domain/useful-link.ts";
import type { FinerTopology } from "./dataset/decode-topology.ts";
import { FIRST_FILES } from "./dataset/early-request.ts";
import type { Decode } from "./dataset/fetch-json.ts";
import { readAnswersFile } from "./public-data/answers.ts";
import type { CommunesAndEpcis } from "./public-data/commune-columns.ts";
import type { DataSources, Manifest } from "./public-data/data-sources.ts";
import { readPlaceFeatures } from "./public-data/place-feature.ts";
import type { ResortsAndConventions } from "./public-data/resort-columns.ts";
import type { SeasonalLife } from "./public-data/seasonal-life.ts";

/** The value of each published file, for the code that reads it. */
export interface ResourceValues {
  /** The places of the seven départements. */
  readonly places: readonly Place[];
  /** The places within reach of the communes and resorts of a département, and the distances to them. */
  readonly answers: DepartementAnswers;
  readonly communes: CommunesAndEpcis;
  /** Counts, vintages and checksums of the published files. */
  readonly manifest: Manifest;
  /** With those that publishing adds to the manifest. */
  readonly sources: DataSources;
  /** The mountain resorts, and the conventions for the housing of seasonal workers. */
  readonly resorts: ResortsAndConventions;
  readonly roads: RoadNetwork;
  /** The roads of an area as they are drawn. */
  readonly roadShapes: RoadShapes;
  /** The needs of people, with the words that they type. */
  readonly needs: readonly Need[];
  /** Villages, hamlets and quarters. */
  readonly hamlets: readonly Hamlet[];
  /** The places outside the seven départements; `isOutsideRegion` (src/domain/territory.ts) is true for each. */
  readonly neighbours: readonly Place[];
  readonly railStations: RailStations;
  /** Outlines of communes, EPCI and départements. */
  readonly outlines: TerritoryOutlines;
  /** The limits of the communes of a département from near. */
  readonly finerOutlines: FinerTopology;
  /** Overview of waters, forests, glaciers, roads, railways and labels. */
  readonly baseMap: BaseMap;
  /** The same from near, in a cell of the grid. */
  readonly nearGround: CellGround;
  /** Help, sites and guides of others. */
  readonly usefulLinks: readonly UsefulLink[];
  /** Meetings and agreements about seasonal work. */
  readonly seasonalLife: SeasonalLife;
  /** Round trips without a car; published when an operator has computed them. */
  readonly transit: TransitAnswers;
  /** Where people live. */
  readonly settlement: Settlement;
  /** The changes from version to version. */
  readonly changes: readonly DataVersion[];
}

export type ResourceName = keyof ResourceValues;

/** The resources in several files, with the name of each part. */
export interface PartNames {
  readonly answers: CodeDepartement;
  readonly roadShapes: RoadArea["id"];
  readonly finerOutlines: CodeDepartement;
  readonly nearGround: CellId;
}

/** The resources in one file. */
export type WholeName = Exclude<ResourceName, keyof PartNames>;

/** The part of a resource, as an argument; none for a resource in one file. */
export type PartOf<Name> = Name extends keyof PartNames ? [part: PartNames[Name]] : [];

/** When the page of the map needs a resource: src/find/start/occasions.ts. The two other pages load theirs at once. */
export type Occasion =
  | "list"
  | "sheet"
  | "search"
  | "distances"
  | "map"
  | "resort"
  | "around"
  | "links"
  | "seasonal"
  | "trips"
  | "territoires"
  | "donnees";

/** Gives the value of a resource, or rejects with its fault. */
export type Get = <Name extends ResourceName>(name: Name, ...part: PartOf<Name>) => Promise<ResourceValues[Name]>;

export interface Resource<Value> {
  /** Name below public/data; `*` stands for the part. */
  readonly file: string;
  /** Greatest size of a file in kB, compressed by gzip. */
  readonly limitKb: number;
  /** Empty for a resource that is asked for by its parts, or by nobody but other programs. */
  readonly when: readonly Occasion[];
  /** Loads the code that decodes a file; it loads in parallel with the file. */
  readonly reader: (get: Get) => Promise<Decode<Value>>;
}

/**
 * The reader of a file that is decoded with the value of another resource, which loads in parallel with the code.
 * @param load the code that decodes the file with that value
 */
function decodedWith<Other, Value>(
  other: (get: Get) => Promise<Other>,
  load: () => Promise<(json: unknown, other: Other) => ReturnType<Decode<Value>>>,
): Resource<Value>["reader"] {
  return async (get) => {
    const [decode, value] = await Promise.all([load(), other(get)]);
    return (json) => decode(json, value);
  };
}

const communes = (get: Get) => get("communes");

// The code of readers that several resources share.
const topology = () => import("./dataset/decode-topology.ts");
const resortColumns = () => import("./public-data/resort-columns.ts");
const networkColumns = () => import("./public-data/network-columns.ts");
const linkList = () => import("./public-data/useful-link-list.ts");
const dataSources = () => import("./public-data/data-sources.ts");

/**
 * Every published file, in the order in which a page needs them. The title, tables and licences of each:
 * scripts/pipeline/published-files.ts.
 */
export const RESOURCES: { readonly [Name in ResourceName]: Resource<ResourceValues[Name]> } = {
  places: {
    file: FIRST_FILES.places,
    limitKb: 60,
    when: ["list", "trips", "territoires", "donnees"],
    reader: async () => readPlaceFeatures,
  },
  answers: {
    file: FIRST_FILES.answers,
    // Of Isère: 14 for the ways, 7 for 534 starting points, 19 for 160 places; at most 32 elsewhere.
    limitKb: 42,
    when: [],
    reader: async () => readAnswersFile,
  },
  communes: {
    file: "communes.json",
    limitKb: 36,
    when: ["search", "distances", "map", "territoires", "donnees"],
    reader: async () => (await import("./public-data/commune-columns.ts")).readCommuneColumns,
  },
  manifest: {
    file: "manifest.json",
    limitKb: 4,
    when: ["sheet", "search", "distances", "map", "territoires", "donnees"],
    reader: async () => (await dataSources()).readManifest,
  },
  sources: {
    file: "sources.json",
    limitKb: 6,
    when: ["sheet", "links", "territoires", "donnees"],
    reader: decodedWith(
      (get) => get("manifest"),
      async () => {
        const { readDataSources } = await dataSources();
        return (json, { sources }) => {
          const own = readDataSources(json);
          return typeof own === "string" ? own : [...own, ...sources];
        };
      },
    ),
  },
  resorts: {
    file: "resorts.json",
    limitKb: 7,
    when: ["search", "distances", "map", "resort"],
    reader: async () => (await resortColumns()).readResortColumns,
  },
  roads: {
    file: "road-network.json",
    limitKb: 260,
    when: ["distances", "seasonal"],
    reader: decodedWith(communes, async () => {
      const { readNetworkColumns } = await networkColumns();
      return (json, { communes }) =>
        readNetworkColumns(
          json,
          communes.map(({ position }) => position),
        );
    }),
  },
  roadShapes: {
    file: "road-shapes-*.json",
    limitKb: 65,
    when: [],
    reader: decodedWith(
      (get) => get("roads"),
      async () => {
        const { readRoadShapes } = await networkColumns();
        return (json, network) => readRoadShapes(json, network);
      },
    ),
  },
  needs: {
    file: "needs.json",
    limitKb: 8,
    when: [],
    reader: async () => (await linkList()).readNeedList,
  },
  hamlets: {
    file: "hamlets.json",
    limitKb: 105,
    when: [],
    reader: async () => (await import("./public-data/hamlet-columns.ts")).readHamletColumns,
  },
  neighbours: {
    file: "neighbours.geojson",
    limitKb: 20,
    when: ["around", "territoires"],
    reader: async () => readPlaceFeatures,
  },
  railStations: {
    file: "rail-stations.json",
    limitKb: 5,
    when: ["around"],
    reader: async () => (await resortColumns()).readRailStationColumns,
  },
  outlines: {
    file: "territories.topojson",
    limitKb: 125,
    when: ["map", "territoires"],
    reader: async () => (await topology()).decodeOutlines,
  },
  finerOutlines: {
    file: "territories-*.topojson",
    limitKb: 60,
    when: [],
    reader: async () => (await topology()).readFinerOutlines,
  },
  baseMap: {
    file: "base-map.topojson",
    limitKb: 250,
    when: ["map", "territoires"],
    reader: async () => (await topology()).decodeBaseMap,
  },
  nearGround: {
    file: "base-map-*.topojson",
    limitKb: 95,
    when: [],
    reader: async () => (await topology()).decodeCellGround,
  },
  usefulLinks: {
    file: "useful-links.json",
    limitKb: 6,
    when: ["links"],
    reader: async () => (await linkList()).readUsefulLinkList,
  },
  seasonalLife: {
    file: "seasonal-life.json",
    limitKb: 9,
    when: ["seasonal"],
    reader: async () => (await import("./public-data/seasonal-life.ts")).readSeasonalLife,
  },
  transit: {
    file: "transit.json",
    limitKb: 250,
    when: ["trips"],
    reader: decodedWith(communes, async () => {
      const { readTransitAnswers } = await import("./public-data/transit-columns.ts");
      return (json, { communes }) => readTransitAnswers(json, communes.length);
    }),
  },
  settlement: {
    file: "demand.json",
    // 40 for where people live, 70 for where each point joins the roads, 28 for the names of the points.
    limitKb: 143,
    when: [],
    reader: decodedWith(communes, async () => {
      const { readDemandColumns } = await import("./public-data/demand-columns.ts");
      return (json, { communes }) => readDemandColumns(json, communes);
    }),
  },
  changes: {
    file: "changes.json",
    limitKb: 6,
    when: [],
    reader: async () => (await import("./public-data/change-list.ts")).readChangeList,
  },
};

export const RESOURCE_NAMES = Object.keys(RESOURCES) as readonly ResourceName[];

/** Name of the file of a resource, or of a part of it, below public/data. */
export function fileOf(name: ResourceName, part = ""): string {
  return RESOURCES[name].file.replace("*", part);
}
