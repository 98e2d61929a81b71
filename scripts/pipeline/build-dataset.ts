import { multiPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { type CommunesAndEpcis, toCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { toDemandColumns } from "../../src/domain/exchange/demand-columns.ts";
import { DEMAND_FILE } from "../../src/domain/exchange/demand-file.ts";
import { type Manifest, readManifest } from "../../src/domain/exchange/manifest.ts";
import { toNeedList } from "../../src/domain/exchange/need-list.ts";
import { NEEDS_FILE } from "../../src/domain/exchange/needs-file.ts";
import { readNetworkColumns, toNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { toPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { toRailStationColumns } from "../../src/domain/exchange/rail-station-columns.ts";
import { RAIL_STATIONS_FILE } from "../../src/domain/exchange/rail-stations-file.ts";
import { toResortColumns } from "../../src/domain/exchange/resort-columns.ts";
import { toTravelTimeColumns } from "../../src/domain/exchange/travel-time-columns.ts";
import { TRAVEL_TIMES_FILE } from "../../src/domain/exchange/travel-times-file.ts";
import { NEIGHBOURING_DEPARTEMENTS } from "../../src/domain/neighbouring-departements.ts";
import type { Place } from "../../src/domain/place.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import type { Problem } from "../../src/tables/problem.ts";
import { buildBaseMap } from "../base-map/build-base-map.ts";
import { draftNetwork, measureNetwork } from "../network/build-network.ts";
import { checkNetwork } from "../network/check-network.ts";
import { readSchema } from "../read-text.ts";
import { buildTerritories } from "../territories/build-territories.ts";
import { checkPartition } from "../territories/check-partition.ts";
import { readOutlines } from "../territories/read-outlines.ts";
import { locateProblem, readNaturalEarth, toBaseMapInput } from "./base-map-input.ts";
import { checkCounts } from "./check-counts.ts";
import { checkPassages } from "./check-passages.ts";
import { checkPlaceRows } from "./check-place-rows.ts";
import { checkReferences } from "./check-references.ts";
import { checkSources } from "./check-sources.ts";
import { groupRows } from "./group-rows.ts";
import { joinCommunes, joinForeignNames } from "./join-communes.ts";
import { joinDemand } from "./join-demand.ts";
import { joinNeeds } from "./join-needs.ts";
import {
  checkDistances,
  joinNeighbouringSeats,
  listNeighbouringCommunes,
  type NeighbouringSeats,
} from "./join-neighbours.ts";
import { type CommuneOfPlaces, joinPlaceRows } from "./join-place-rows.ts";
import { joinRailStations } from "./join-rail-stations.ts";
import { joinResorts } from "./join-resorts.ts";
import { joinStops } from "./join-stops.ts";
import { joinTravelTimes } from "./join-travel-times.ts";
import { makeManifest } from "./make-manifest.ts";
import { toNetworkInput } from "./network-input.ts";
import { type OfficialCodes, readOfficialCodes } from "./official-codes.ts";
import { readBouquets } from "./read-bouquets.ts";
import { readPlaceRows } from "./read-place-rows.ts";
import { readTables, type Tables } from "./read-tables.ts";
import { TABLES } from "./table-columns.ts";
import { type BuiltFiles, parseManifest, toJsonText } from "./write-dataset.ts";

const NUMBER_TYPES: ReadonlySet<string> = new Set(["number", "integer"]);

export interface BuiltDataset {
  readonly files: BuiltFiles;
  readonly manifest: Manifest;
  /** All problems; the caller must not write files when there is any. */
  readonly problems: readonly Problem[];
  /** Number of rows of the table of travel times that are out of date, and left out. */
  readonly staleTravelTimes: number;
}

/** Reads, corrects, joins and checks the tables below a folder, and returns the files to write. Does not depend on the time. */
export function buildDataset(root: string): BuiltDataset {
  const { tables, problems: tableProblems } = readTables(root);
  if (tableProblems.some((problem) => hidesOthers(problem, tables) || isNotNumber(root, problem)))
    return refuse(tables, tableProblems);
  const official = readOfficialCodes(root);
  const joined = joinTables(root, tables, official);
  const data = toFiles(joined);
  const manifest = makeManifest(tables, joined.places.length, data);
  const files = new Map([...data, ["manifest.json", toJsonText(manifest)]]);
  const found = [
    ...checkReferences(tables, official),
    ...checkSources(tables),
    ...checkPassages(tables),
    ...joined.problems,
    ...checkCounts({ ...manifest, places: manifest.places + joined.refused }, lastManifest(root)),
  ];
  const problems = [...tableProblems, ...withoutCells(found, tableProblems)];
  return { files, manifest, problems, staleTravelTimes: joined.travel.stale };
}

type Joined = ReturnType<typeof joinTables>;

/** Joins the tables with each other and with the official codes, and lists what does not fit together. */
function joinTables(root: string, tables: Tables, official: OfficialCodes) {
  const { communes: seated, epcis, problems: communeProblems } = joinCommunes(tables.communes, official);
  const { communes, problems: nameProblems } = joinForeignNames(seated, tables.nomsEtrangers);
  const { settlement, problems: demandProblems } = joinDemand(tables, communes);
  const { outlines, problems: outlineProblems } = drawOutlines(root, tables, { communes, epcis });
  const { seats, problems: seatProblems } = joinNeighbouringSeats(tables.communesVoisines, official);
  const {
    places,
    neighbours,
    refused,
    problems: placeProblems,
  } = joinPlaces(tables, official, {
    communes,
    neighbouring: listNeighbouringCommunes(official, seats),
    departements: outlines.departements,
  });
  const { problems: resortProblems, ...resorts } = joinResorts(tables, communes, official);
  const { problems: railProblems, ...rail } = joinRailStations(tables, communes, official);
  const { roads, problems: roadProblems } = drawRoads(tables, communes, seats);
  const { needs, problems: needProblems } = joinNeeds(tables);
  const travel = joinTravelTimes(tables.travelTimes, communes, places);
  const problems: readonly Problem[] = [
    ...communeProblems,
    ...nameProblems,
    ...demandProblems,
    ...outlineProblems,
    ...seatProblems,
    ...checkDistances(tables.communesVoisines, communes),
    ...checkDistances(tables.franceServicesVoisins, communes),
    ...placeProblems,
    ...resortProblems,
    ...railProblems,
    ...roadProblems,
    ...needProblems,
    ...travel.problems,
  ];
  return {
    communes,
    epcis,
    settlement,
    outlines,
    places,
    neighbours,
    refused,
    resorts,
    rail,
    roads,
    needs,
    travel,
    problems,
  };
}

/** The files of public/data but the manifest, by name. */
function toFiles({ communes, epcis, settlement, outlines, places, neighbours, ...others }: Joined): BuiltFiles {
  const { resorts, rail, roads, needs, travel } = others;
  return new Map([
    ["base-map.topojson", outlines.baseMap],
    ["communes.json", toJsonText(toCommuneColumns({ communes, epcis }))],
    [DEMAND_FILE, toJsonText(toDemandColumns(settlement, communes))],
    [NEEDS_FILE, toJsonText(toNeedList(needs))],
    ["neighbours.geojson", toJsonText({ type: "FeatureCollection", features: neighbours.map(toPlaceFeature) })],
    ["points.geojson", toJsonText({ type: "FeatureCollection", features: places.map(toPlaceFeature) })],
    [RAIL_STATIONS_FILE, toJsonText(toRailStationColumns(rail))],
    ["resorts.json", toJsonText(toResortColumns(resorts))],
    ["road-network.json", roads],
    ["territories.topojson", outlines.territories],
    ...(travel.times === undefined
      ? []
      : [[TRAVEL_TIMES_FILE, toJsonText(toTravelTimeColumns(travel.times))] as const]),
  ]);
}

interface Places {
  readonly places: readonly Place[];
  /** Places outside the seven départements. */
  readonly neighbours: readonly Place[];
  /** Number of rows that could not be converted. */
  readonly refused: number;
}

/** The land where places may lie. */
interface Ground {
  readonly communes: CommunesAndEpcis["communes"];
  readonly neighbouring: readonly CommuneOfPlaces[];
  readonly departements: Outlines["departements"];
}

/** Whether a whole table is unreadable, so that every line that references one of its rows would be reported. */
function hidesOthers({ file, field }: Problem, tables: Tables): boolean {
  const isUnread = Object.values(tables).some((table) => table.file === file && table.lines.length === 0);
  return (field === "" && isUnread) || file === tables.communes.file;
}

/** Whether a cell of a column of numbers is none: what is drawn and measured from it would be meaningless. */
function isNotNumber(root: string, { file, field, value }: Problem): boolean {
  const table = Object.values(TABLES).find((one) => one.file === file);
  if (table === undefined || value === "" || Number.isFinite(Number(value))) return false;
  const schema = table === TABLES.corrections ? TABLES.franceServices.schema : table.schema;
  return readSchema(root, schema).fields.some(({ name, type }) => name === field && NUMBER_TYPES.has(type));
}

function refuse(tables: Tables, problems: readonly Problem[]): BuiltDataset {
  return { files: new Map(), manifest: makeManifest(tables, 0, new Map()), problems, staleTravelTimes: 0 };
}

/** Drops problems of cells that the schema has reported already. */
function withoutCells(problems: readonly Problem[], refused: readonly Problem[]): readonly Problem[] {
  const cellOf = ({ file, line, field }: Problem) => `${file}:${line} ${field}`;
  const cells = new Set(refused.map(cellOf));
  return problems.filter((problem) => !cells.has(cellOf(problem)));
}

function joinPlaces(
  tables: Tables,
  official: OfficialCodes,
  { communes, neighbouring, departements }: Ground,
): Places & { readonly problems: readonly Problem[] } {
  const read = readPlaceRows(tables, official);
  const sourceIds = new Set(tables.sources.lines.map(({ row }) => row.id));
  const grouped = groupRows(read.rows, tables.samePlace, read.refused);
  const { stops, problems: stopProblems } = joinStops(tables.tournees, communes, official);
  const bouquets = readBouquets(tables.bouquets);
  const [outside, inside] = splitBy(grouped.groups, ([main]) => main.file === tables.franceServicesVoisins.file);
  const joined = joinPlaceRows({ groups: inside, communes, where: "dans les sept départements", bouquets, stops });
  const around = joinPlaceRows({
    groups: outside,
    communes: neighbouring,
    where: "dans un département voisin",
    bouquets,
    stops,
  });
  const problems = [
    ...read.problems,
    ...checkPlaceRows({ rows: read.rows, communes: [...communes, ...neighbouring], departements, sourceIds }),
    ...grouped.problems,
    ...stopProblems,
    ...joined.problems,
    ...around.problems,
  ];
  return { places: joined.places, neighbours: around.places, refused: read.refused.size, problems };
}

function splitBy<T>(values: readonly T[], isFirst: (value: T) => boolean): readonly [T[], T[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

interface Outlines {
  readonly territories: string;
  readonly baseMap: string;
  /** In the region as drawn, outside as in their source. */
  readonly departements: ReadonlyMap<CodeDepartement, Feature<Polygon | MultiPolygon>>;
}

function drawOutlines(
  root: string,
  tables: Tables,
  { communes, epcis }: CommunesAndEpcis,
): { readonly outlines: Outlines; readonly problems: readonly Problem[] } {
  const naturalEarth = readNaturalEarth(root);
  const outlines = readOutlines(naturalEarth.departements, DEPARTEMENTS);
  const territories = buildTerritories({ communes, epcis, departements: outlines });
  const input = toBaseMapInput(tables, communes, naturalEarth.countries, naturalEarth.departements);
  const drawn = feature(territories, territories.objects.departements) as FeatureCollection<Polygon | MultiPolygon>;
  // The sea ends at the départements as they are drawn, not as in the source.
  const baseMap = buildBaseMap({ ...input, departements: drawn });
  return {
    outlines: {
      territories: toJsonText(territories),
      baseMap: toJsonText(baseMap.topology),
      departements: new Map([
        ...drawn.features.map((one) => [one.properties?.["code"] as CodeDepartement, one] as const),
        ...readOutlines(naturalEarth.departements, NEIGHBOURING_DEPARTEMENTS).map(
          ({ code, rings }) => [code, multiPolygon(rings.map((ring) => [ring.map((at) => [...at])]))] as const,
        ),
      ]),
    },
    problems: [
      ...baseMap.problems.map((problem) => locateProblem(problem, tables)),
      ...checkPartition(territories, communes).map(({ kind, codes, reason }) => ({
        file: "public/data/territories.topojson",
        line: 1,
        field: kind,
        value: codes.join(" "),
        reason,
      })),
    ],
  };
}

function drawRoads(
  tables: Tables,
  communes: CommunesAndEpcis["communes"],
  neighbours: NeighbouringSeats,
): { readonly roads: string; readonly problems: readonly Problem[] } {
  const input = toNetworkInput(tables, communes, neighbours);
  const draft = draftNetwork(input);
  const roads = toJsonText(toNetworkColumns(measureNetwork(draft)));
  const network = readNetworkColumns(
    JSON.parse(roads),
    communes.map(({ position }) => position),
  );
  const file = "public/data/road-network.json";
  const problems =
    typeof network === "string"
      ? [{ file, line: 1, field: "network", value: "", reason: network }]
      : checkNetwork(network, input.seats, input.barriers).map((problem) => ({ file, field: "network", ...problem }));
  return {
    roads,
    problems: [
      ...draft.problems.map((problem) => ({ file: tables.routes.file, field: "vertices", ...problem })),
      ...problems,
    ],
  };
}

/** The manifest of the last build; undefined when it is missing, damaged or older than the format. */
function lastManifest(root: string): Manifest | undefined {
  const manifest = readManifest(parseManifest(root));
  return typeof manifest === "string" ? undefined : manifest;
}
