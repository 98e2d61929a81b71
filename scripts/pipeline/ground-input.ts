import { join } from "node:path";
import type { Rank } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { GroundNames, GroundTopologies, PassRow, RepereRow } from "../ground/input.ts";
import { readText } from "../read-text.ts";
import type { NeighbouringSeats } from "./join-neighbours.ts";
import type { OfficialCodes } from "./official-codes.ts";
import type { Tables } from "./read-tables.ts";

/** Reads what the base map draws: data/ground, and the world's countries of Natural Earth (world-atlas, public domain). */
export function readGroundTopologies(root: string): GroundTopologies {
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
export function toGroundNames(
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
    // A resort without a position is at the seat of its commune, which check-references.ts finds.
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
