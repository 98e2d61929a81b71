import { join } from "node:path";
import type { CommunesAndEpcis } from "../../src/data/public-data/commune-columns.ts";
import type { Rank } from "../../src/domain/base-map.ts";
import { positionsOf } from "../../src/domain/demand/demand.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { RailStation } from "../../src/domain/nearest/nearest-rail-station.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Resort } from "../../src/domain/seasonal/resorts.ts";
import { type Commune, DEPARTEMENTS } from "../../src/domain/territory.ts";
import { buildBaseMap } from "../ground/build-base-map.ts";
import type { GroundNames, GroundTopologies, PassRow, RepereRow } from "../ground/input.ts";
import { buildOutlines } from "../outlines/build-outlines.ts";
import { type Area, readCommuneOutlines, readDepartementOutlines } from "../outlines/topology.ts";
import { readText } from "../read-text.ts";
import {
  allTownHalls,
  checkDistances,
  joinCommunes,
  joinForeignNames,
  joinHamlets,
  joinNeighbouringTownHalls,
  listNeighbouringCommunes,
  type NeighbouringTownHalls,
} from "./join-communes.ts";
import { joinDemand } from "./join-demand.ts";
import { joinNeeds, joinUsefulLinks, readBouquets } from "./join-needs.ts";
import {
  type CommuneOfPlaces,
  checkPlaceRows,
  groupRows,
  joinPlaceRows,
  listMandates,
  placeGrounds,
} from "./join-place-rows.ts";
import { joinRailStations, joinResorts, joinStops } from "./join-resorts.ts";
import { joinRoads } from "./join-roads.ts";
import { joinSeasonalLife } from "./join-seasonal-life.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { correctPlaceTables, readPlaceRows } from "./read-place-rows.ts";
import type { Tables } from "./table-columns.ts";

/** Joins the tables with each other and with the official codes, and lists what does not fit together. */
export function joinTables(root: string, tables: Tables, official: OfficialCodes) {
  const seated = joinCommunes(tables.communes, official);
  const named = joinForeignNames(seated.communes, tables.nomsEtrangers);
  const { communes } = named;
  const { epcis } = seated;
  const demand = joinDemand(tables, communes);
  const { settlement } = demand;
  const outlines = buildOutlines(
    readCommuneOutlines(root),
    { communes, epcis, departements: DEPARTEMENTS },
    new Map(communes.map(({ code }, rank) => [code, positionsOf(settlement, rank)])),
  );
  const around = joinNeighbouringTownHalls(tables.communesVoisines, official);
  const { townHalls } = around;
  const joined = joinPlaces(tables, official, {
    communes,
    neighbouring: listNeighbouringCommunes(official, townHalls),
    townHalls: allTownHalls(communes, townHalls),
    departements: readDepartementOutlines(root),
  });
  const { places, neighbours } = joined;
  const resorts = joinResorts(tables, communes, official);
  const hamlets = joinHamlets(tables, communes);
  const rail = joinRailStations(tables, communes, official);
  const known = listSnapped(places, neighbours, resorts.resorts, rail.stations);
  const roads = joinRoads(tables, communes, [...townHalls.values()], known, settlement);
  const needs = joinNeeds(tables);
  const links = joinUsefulLinks(tables, epcis);
  const seasonalLife = joinSeasonalLife(tables, official);
  const parts = [
    seated,
    named,
    demand,
    outlines,
    around,
    joined,
    resorts,
    hamlets,
    rail,
    roads,
    needs,
    links,
    seasonalLife,
  ];
  return {
    communes,
    epcis,
    settlement,
    outlines: outlines.files,
    ground: buildBaseMap(readGroundTopologies(root), toGroundNames(tables, communes, townHalls, official)),
    places,
    neighbours,
    hamlets: hamlets.hamlets,
    resorts,
    rail,
    roads,
    needs: needs.needs,
    usefulLinks: links.usefulLinks,
    seasonalLife,
    problems: [
      ...parts.flatMap(({ problems }) => problems),
      ...[tables.communesVoisines, tables.franceServicesVoisins].flatMap((table) => checkDistances(table, communes)),
    ],
  };
}

/** Positions that the tables of roads snap, each with its key there. */
function listSnapped(
  places: readonly Place[],
  neighbours: readonly Place[],
  resorts: readonly Resort[],
  stations: readonly RailStation[],
): readonly { readonly key: string; readonly position: Position }[] {
  return [
    ...places.map(({ id, position }) => ({ key: `lieu ${id}`, position })),
    ...neighbours.map(({ id, position }) => ({ key: `lieu-voisin ${id}`, position })),
    ...resorts.map(({ name, codeCommune, position }) => ({ key: `station ${codeCommune} ${name}`, position })),
    ...stations.map(({ id, position }) => ({ key: `gare ${id}`, position })),
    // The table has no row for a stop.
    ...[...places, ...neighbours].flatMap(({ id, stops }) =>
      stops.flatMap(({ position }) => (position === undefined ? [] : { key: `tournée ${id}`, position })),
    ),
  ];
}

/** The land where places may lie. */
interface Ground {
  readonly communes: CommunesAndEpcis["communes"];
  readonly neighbouring: readonly CommuneOfPlaces[];
  readonly townHalls: ReturnType<typeof allTownHalls>;
  readonly departements: ReadonlyMap<string, Area>;
}

/** The places of the seven départements and those around them. */
function joinPlaces(tables: Tables, official: OfficialCodes, { townHalls, ...ground }: Ground) {
  const corrected = correctPlaceTables(tables);
  const grouped = groupRows(readPlaceRows(corrected, tables.doubts, official), tables.samePlace);
  const { stops, problems: stopProblems } = joinStops(tables.tournees, townHalls, official);
  const mandates = listMandates(tables.aidantsConnect);
  const bouquets = readBouquets(tables.bouquets);
  const joinIn = (communes: readonly CommuneOfPlaces[], isAround: boolean) => {
    const groups = grouped.filter(([{ file }]) => (file === tables.franceServicesVoisins.file) === isAround);
    return joinPlaceRows({ groups, communes, bouquets, stops, mandates });
  };
  const inside = joinIn(ground.communes, false);
  const around = joinIn(ground.neighbouring, true);
  const problems = [
    ...corrected.flatMap((table) => table.problems),
    ...checkPlaceRows(corrected, placeGrounds({ ...ground, sources: tables.sources, official })),
    ...stopProblems,
    ...inside.problems,
    ...around.problems,
  ];
  return { places: inside.places, neighbours: around.places, problems };
}

/** Reads what the base map draws: data/ground, and the world's countries of Natural Earth (world-atlas, public domain). */
function readGroundTopologies(root: string): GroundTopologies {
  return {
    waters: readJson(root, "data/ground/fond-eaux.topojson"),
    roads: readJson(root, "data/ground/fond-routes.topojson"),
    rail: readJson(root, "data/ground/fond-rail.topojson"),
    cover: readJson(root, "data/ground/fond-glaciers-forets.topojson"),
    departements: readJson(root, "data/outlines/departements.topojson"),
    countries: readJson(root, "node_modules/world-atlas/countries-10m.json"),
  };
}

function readJson<T>(root: string, path: string): T {
  return JSON.parse(readText(join(root, path))) as T;
}

/** Converts the table rows to the names of the base map. */
function toGroundNames(
  tables: Tables,
  communes: readonly Commune[],
  neighbours: NeighbouringTownHalls,
  official: OfficialCodes,
): GroundNames {
  const townHalls = new Map<string, Position>(communes.map(({ code, position }) => [code, position]));
  return {
    communes,
    foreignNames: tables.nomsEtrangers.lines.map(({ row }) => ({
      code: row.code_commune,
      language: row.language,
      name: row.name,
    })),
    neighbours: [...neighbours].flatMap(([code, position]) => {
      const commune = official.communes.get(code);
      return commune === undefined ? [] : [{ code, name: commune.name, population: commune.population, position }];
    }),
    settlements: tables.lieuxDits.lines.map(({ row }) => ({
      name: row.name,
      class: row.class,
      code: row.code_commune,
      position: positionOf(row),
    })),
    summits: tables.sommets.lines.map(({ row }) => ({
      name: row.name,
      position: positionOf(row),
      altitudeM: Number(row.ele),
      rank: Number(row.rank),
    })),
    roadPasses: tables.cols.lines.map(({ row }) => toPass(row, row.altitude_m)),
    passes: tables.colsOsm.lines.map(({ row }) => toPass(row, row.ele)),
    // A resort without a position is at the town hall of its commune, which check-tables.ts finds.
    resorts: tables.stations.lines.flatMap(({ row }) => {
      const position = row.longitude === "" ? townHalls.get(row.code_commune) : positionOf(row);
      return position === undefined ? [] : [{ name: row.name, position, altitudeM: optionalNumber(row.altitude_m) }];
    }),
    // The schema restricts these columns to the values of the types.
    reperes: tables.reperes.lines.map(({ row }) => ({
      kind: row.kind as RepereRow["kind"],
      name: row.name,
      position: positionOf(row),
      rank: Number(row.rank) as Rank,
    })),
  };
}

interface Placed {
  readonly longitude: string;
  readonly latitude: string;
}

function toPass(row: Placed & { readonly name: string }, altitude: string): PassRow {
  return { name: row.name, position: positionOf(row), altitudeM: optionalNumber(altitude) };
}

function positionOf({ longitude, latitude }: Placed): Position {
  return [Number(longitude), Number(latitude)];
}

function optionalNumber(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}
