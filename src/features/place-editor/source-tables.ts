import corrections from "../../../data/corrections/corrections.csv?raw";
import espacesSaisonniers from "../../../data/points/espaces-saisonniers.csv?raw";
import franceServices from "../../../data/points/france-services.csv?raw";
import franceServicesVoisins from "../../../data/points/france-services-voisins.csv?raw";
import lieuxMultiservices from "../../../data/points/lieux-multiservices.csv?raw";
import correctionsSchema from "../../../data/schema/corrections.schema.json";
import doubtsSchema from "../../../data/schema/doubts.schema.json";
import pointsSchema from "../../../data/schema/points.schema.json";
import { changeRow } from "../../domain/corrections/change-rows.ts";
import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  PLACE_TABLES,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import type { CorrectionSchemas } from "../../formats/csv/corrections/correction-file.ts";
import { splitRecords } from "../../formats/csv/read-table.ts";
import type { TableSchema } from "../../formats/csv/table-schema.ts";

/** The tables that the published data were built from, which the build puts beside the code of this view. */
export interface SourceTables {
  /** Rows by id, corrected as the pipeline does; each has every column of its table. */
  readonly rowsOf: (table: PlaceTable) => ReadonlyMap<string, PlaceRow>;
  /** Columns of a table, in their order. */
  readonly columnsOf: (table: PlaceTable) => readonly string[];
  readonly schema: TableSchema;
  readonly fileSchemas: CorrectionSchemas;
}

const TEXTS: Readonly<Record<PlaceTable, string>> = {
  "france-services": franceServices,
  "espaces-saisonniers": espacesSaisonniers,
  "lieux-multiservices": lieuxMultiservices,
  "france-services-voisins": franceServicesVoisins,
};

let read: SourceTables | undefined;

/** The tables, read at the first call: they never change while the page is open. */
export function sourceTables(): SourceTables {
  read ??= readSourceTables();
  return read;
}

/** Reads the tables. The pipeline has checked them when the site was built. */
function readSourceTables(): SourceTables {
  const known = readRows(corrections).rows as readonly CorrectionRow[];
  const tables = new Map(
    PLACE_TABLES.map((table) => {
      const { columns, rows } = readRows(TEXTS[table]);
      const own = known.filter((change) => change.table === table);
      const corrected = (rows as readonly PlaceRow[]).map(
        (row) =>
          changeRow(
            row,
            own.filter(({ id }) => id === row.id),
          ) ?? row,
      );
      return [table, { columns, rows: new Map(corrected.map((row) => [row.id, row])) }] as const;
    }),
  );
  return {
    rowsOf: (table) => tables.get(table)?.rows ?? new Map(),
    columnsOf: (table) => tables.get(table)?.columns ?? [],
    schema: pointsSchema as TableSchema,
    fileSchemas: { corrections: correctionsSchema as TableSchema, doubts: doubtsSchema as TableSchema },
  };
}

function readRows(text: string): {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
} {
  const [header, ...records] = splitRecords(text.replace(/^\uFEFF/, ""));
  const columns = header?.cells ?? [...CORRECTION_COLUMNS];
  const rows = records.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])));
  return { columns, rows };
}
