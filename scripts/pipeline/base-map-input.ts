import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Rank, RoadClass } from "../../src/domain/base-map.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { Problem } from "../../src/formats/csv/problem.ts";
import type { Position } from "../../src/geo/position.ts";
import type { BaseMapInput, BaseMapProblem, CreteRow, RepereRow } from "../base-map/input.ts";
import { readText } from "../read-text.ts";
import type { Tables } from "./read-tables.ts";
import type { TABLES } from "./table-columns.ts";

type Countries = BaseMapInput["countries"];
type Departements = FeatureCollection<Polygon | MultiPolygon>;

/** Converts the table rows and the outlines of two packages to the input of the base map. */
export function toBaseMapInput(
  tables: Tables,
  communes: readonly Commune[],
  countries: Countries,
  frenchDepartements: Departements,
): BaseMapInput {
  const altitudes = new Map<string, Altitudes>(tables.communes.lines.map(({ row }) => [row.code_commune, row]));
  return {
    countries,
    frenchDepartements,
    communes: communes.map(({ code, position }) => ({ code, position, ...rangeOf(altitudes.get(code)) })),
    cols: tables.cols.lines.map(({ row }) => ({
      name: row.name,
      position: [Number(row.longitude), Number(row.latitude)],
      altitudeM: Number(row.altitude_m),
    })),
    portes: tables.portes.lines.map(({ row }) => ({
      name: row.name,
      position: [Number(row.longitude), Number(row.latitude)],
    })),
    // The schemas restrict these columns to the values of the types.
    reperes: tables.reperes.lines.map(({ row }) => ({
      kind: row.kind as RepereRow["kind"],
      name: row.name,
      position: [Number(row.longitude), Number(row.latitude)],
      altitudeM: optionalNumber(row.altitude_m),
      rank: Number(row.rank) as Rank,
    })),
    stations: tables.stations.lines.map(({ row }) => ({
      name: row.name,
      codeCommune: row.code_commune,
      position: optionalPosition(row.longitude, row.latitude),
      altitudeM: optionalNumber(row.altitude_m),
    })),
    rivieres: tables.rivieres.lines.map(({ row: { name, rank, vertices } }) => ({
      name,
      rank: Number(rank) as Rank,
      vertices,
    })),
    lacsFormes: tables.lacsFormes.lines.map(({ row: { name, axis } }) => ({ name, axis })),
    cretes: tables.cretes.lines.map(({ row: { id, name, kind, vertices } }) => ({
      id,
      name,
      kind: kind as CreteRow["kind"],
      vertices,
    })),
    routes: tables.routes.lines.map(({ row }) => ({
      ref: row.ref,
      class: Number(row.class) as RoadClass,
      vertices: row.vertices,
    })),
  };
}

/** World countries (world-atlas) and départements of France (data/natural-earth), both from Natural Earth, public domain. */
export function readNaturalEarth(root: string): { countries: Countries; departements: Departements } {
  return {
    countries: readJson<Countries>(root, "node_modules/world-atlas/countries-10m.json"),
    departements: readJson<Departements>(root, "data/natural-earth/departements.geojson"),
  };
}

/** The problem of the base map with the line of its table. */
export function locateProblem({ table, row, value, reason }: BaseMapProblem, tables: Tables): Problem {
  const { file, lines } = tables[TABLE_OF[table]];
  const nameOf = ({ row: cells }: (typeof lines)[number]) => ("ref" in cells ? cells.ref : cells.name);
  return { file, line: lines.find((line) => nameOf(line) === row)?.line ?? 1, field: row, value, reason };
}

const TABLE_OF = {
  rivieres: "rivieres",
  routes: "routes",
  cretes: "cretes",
  "lacs-formes": "lacsFormes",
  stations: "stations",
} as const satisfies Record<BaseMapProblem["table"], keyof typeof TABLES>;

function readJson<T>(root: string, path: string): T {
  return JSON.parse(readText(join(root, path))) as T;
}

type Altitudes = Pick<Tables["communes"]["lines"][number]["row"], "alt_min_m" | "alt_max_m">;

function rangeOf(row: Altitudes | undefined) {
  return { lowestM: optionalNumber(row?.alt_min_m ?? ""), highestM: optionalNumber(row?.alt_max_m ?? "") };
}

function optionalNumber(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}

function optionalPosition(longitude: string, latitude: string): Position | undefined {
  return longitude === "" ? undefined : [Number(longitude), Number(latitude)];
}
