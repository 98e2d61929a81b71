import { join } from "node:path";
import type { Problem } from "../../src/data/csv/table-schema.ts";
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
import type { OutlineProblem } from "../outlines/check-outlines.ts";
import { type Area, COMMUNES_FILE, readCommuneOutlines, readDepartementOutlines } from "../outlines/topology.ts";
import { readText } from "../read-text.ts";
import {
  allSeats,
  checkDistances,
  joinCommunes,
  joinForeignNames,
  joinHamlets,
  joinNeighbouringSeats,
  listNeighbouringCommunes,
  type NeighbouringSeats,
} from "./join-communes.ts";
import { groupRows, joinDemand } from "./join-demand.ts";
import { joinNeeds, joinUsefulLinks, readBouquets } from "./join-needs.ts";
import { type CommuneOfPlaces, checkPlaceRows, joinPlaceRows, listMandates, placeGrounds } from "./join-place-rows.ts";
import { joinRailStations, joinResorts, joinStops } from "./join-resorts.ts";
import { joinRoads } from "./join-roads.ts";
import { joinSeasonalLife } from "./join-seasonal-life.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { readPlaceRows } from "./read-place-rows.ts";
import type { Tables } from "./table-columns.ts";

/** Joins the tables with each other and with the official codes, and lists what does not fit together. */
export function joinTables(root: string, tables: Tables, official: OfficialCodes) {
  const { communes: seated, epcis, problems: communeProblems } = joinCommunes(tables.communes, official);
  const { communes, problems: nameProblems } = joinForeignNames(seated, tables.nomsEtrangers);
  const { settlement, problems: demandProblems } = joinDemand(tables, communes);
  const { files: outlines, problems: outlineProblems } = buildOutlines(
    readCommuneOutlines(root),
    { communes, epcis, departements: DEPARTEMENTS },
    new Map(communes.map(({ code }, rank) => [code, positionsOf(settlement, rank)])),
  );
  const { seats, problems: seatProblems } = joinNeighbouringSeats(tables.communesVoisines, official);
  const {
    places,
    neighbours,
    refused,
    problems: placeProblems,
  } = joinPlaces(tables, official, {
    communes,
    neighbouring: listNeighbouringCommunes(official, seats),
    seats: allSeats(communes, seats),
    departements: readDepartementOutlines(root),
  });
  const { problems: resortProblems, ...resorts } = joinResorts(tables, communes, official);
  const { hamlets, problems: hamletProblems } = joinHamlets(tables, communes);
  const { problems: railProblems, ...rail } = joinRailStations(tables, communes, official);
  const known = listAttached(places, neighbours, resorts.resorts, rail.stations);
  const { problems: roadProblems, ...roads } = joinRoads(tables, communes, [...seats.values()], known, settlement);
  const ground = buildBaseMap(readGroundTopologies(root), toGroundNames(tables, communes, seats, official));
  const { needs, problems: needProblems } = joinNeeds(tables);
  const { usefulLinks, problems: linkProblems } = joinUsefulLinks(tables, epcis);
  const { problems: lifeProblems, ...seasonalLife } = joinSeasonalLife(tables, official);
  const problems: readonly Problem[] = [
    ...communeProblems,
    ...nameProblems,
    ...demandProblems,
    ...outlineProblems.map(toProblem),
    ...seatProblems,
    ...checkDistances(tables.communesVoisines, communes),
    ...checkDistances(tables.franceServicesVoisins, communes),
    ...placeProblems,
    ...resortProblems,
    ...hamletProblems,
    ...railProblems,
    ...roadProblems,
    ...needProblems,
    ...linkProblems,
    ...lifeProblems,
  ];
  return {
    communes,
    epcis,
    settlement,
    outlines,
    ground,
    places,
    neighbours,
    refused,
    hamlets,
    resorts,
    rail,
    roads,
    needs,
    usefulLinks,
    seasonalLife,
    problems,
  };
}

function toProblem({ kind, codes, reason }: OutlineProblem): Problem {
  return { file: COMMUNES_FILE, line: 1, field: kind, value: codes.join(" "), reason };
}

/** Positions that the tables of roads attach, each with its key there. */
function listAttached(
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
  ];
}

/** The land where places may lie. */
interface Ground {
  readonly communes: CommunesAndEpcis["communes"];
  readonly neighbouring: readonly CommuneOfPlaces[];
  readonly seats: ReturnType<typeof allSeats>;
  readonly departements: ReadonlyMap<string, Area>;
}

/** The places of the seven départements and those around them, and the number of rows that could not be converted. */
function joinPlaces(tables: Tables, official: OfficialCodes, { seats, ...ground }: Ground) {
  const read = readPlaceRows(tables, official);
  const grouped = groupRows(read.rows, tables.samePlace, new Set([...read.refused, ...read.closed]));
  const { stops, problems: stopProblems } = joinStops(tables.tournees, seats, official);
  const mandates = listMandates(tables.aidantsConnect);
  const bouquets = readBouquets(tables.bouquets);
  const joinIn = (communes: readonly CommuneOfPlaces[], isAround: boolean) => {
    const groups = grouped.groups.filter(([{ file }]) => (file === tables.franceServicesVoisins.file) === isAround);
    return joinPlaceRows({ groups, communes, bouquets, stops, mandates });
  };
  const inside = joinIn(ground.communes, false);
  const around = joinIn(ground.neighbouring, true);
  const problems = [
    ...read.problems,
    ...checkPlaceRows(read.rows, placeGrounds({ ...ground, sources: tables.sources, official })),
    ...grouped.problems,
    ...stopProblems,
    ...inside.problems,
    ...around.problems,
  ];
  return { places: inside.places, neighbours: around.places, refused: read.refused.size, problems };
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
  neighbours: NeighbouringSeats,
  official: OfficialCodes,
): GroundNames {
  const seats = new Map<string, Position>(communes.map(({ code, position }) => [code, position]));
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
    // A resort without a position is at the seat of its commune, which check-tables.ts finds.
    resorts: tables.stations.lines.flatMap(({ row }) => {
      const position = row.longitude === "" ? seats.get(row.code_commune) : positionOf(row);
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
