import type { PlaceTables } from "../../src/data/csv/corrections/settle-changes.ts";
import { PLACE_TABLES, type PlaceTable } from "../../src/domain/corrections/correction.ts";
import type { GroundCommune, PlaceGround } from "../../src/domain/corrections/find-place-faults.ts";
import type { PlaceColumn, PlaceRow } from "../../src/domain/place-columns.ts";
import { readDepartementOutlines } from "../outlines/topology.ts";
import { applyCorrections, tableName } from "../pipeline/apply-corrections.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import { joinNeighbouringSeats, listNeighbouringCommunes } from "../pipeline/join-neighbours.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { placeTables } from "../pipeline/read-place-rows.ts";
import type { Tables } from "../pipeline/read-tables.ts";
import { readSchema } from "../read-text.ts";

/** The corrected rows of the tables of places, and what `npm run data` checks them against. */
export function readPlaceTables(root: string, tables: Tables, official: OfficialCodes): PlaceTables {
  const rows = new Map(
    placeTables(tables).map((table) => {
      const { lines } = applyCorrections<PlaceColumn>(table, "id", tables.corrections);
      return [tableName(table.file), new Map(lines.map(({ row }) => [row.id, row as PlaceRow]))] as const;
    }),
  );
  const { groundIn, groundAround } = readGrounds(root, tables, official);
  return {
    rowsOf: (table) => rows.get(table) ?? new Map(),
    schema: readSchema(root, "points"),
    groundOf: (table) => (table === OUTSIDE ? groundAround : groundIn),
  };
}

const OUTSIDE: PlaceTable = PLACE_TABLES[3];

function readGrounds(root: string, tables: Tables, official: OfficialCodes) {
  const outlines = readDepartementOutlines(root);
  const sources = new Set(tables.sources.lines.map(({ row }) => row.id));
  const { seats } = joinNeighbouringSeats(tables.communesVoisines, official);
  const groundOf = (
    communes: readonly (Omit<GroundCommune, "postcodes"> & { readonly code: string })[],
  ): PlaceGround => {
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    return {
      communeOf: (code) => {
        const current = official.current(code);
        const commune = byCode.get(current?.code ?? "");
        return commune && current && { ...commune, postcodes: current.postcodes };
      },
      outlineOf: (code) => outlines.get(code),
      sources,
    };
  };
  return {
    groundIn: groundOf(joinCommunes(tables.communes, official).communes),
    groundAround: groundOf(listNeighbouringCommunes(official, seats)),
  };
}
