import { joinHalfDays } from "../data/import/join-half-days.ts";
import { findTypeColumns, proposeChoices } from "../data/import/propose-choices.ts";
import { type FileToRead, type ImportedTable, readFile } from "../data/import/read-file.ts";
import { type ImportContext, readPlaces } from "../data/import/read-places.ts";
import type { ImportChoices } from "../domain/import/column-mapping.ts";
import type { ImportPreview } from "../domain/import/import-preview.ts";
import type { ImportFault } from "../domain/import/issue.ts";
import type { ReadFile } from "../domain/import/read-file.ts";
import { findDuplicates } from "../domain/layer/find-duplicates.ts";
import type { Place } from "../domain/place.ts";

/** The table in a file, and the choices proposed for its import. */
export type ImportReading =
  | { readonly kind: "read"; readonly file: ReadFile; readonly choices: ImportChoices }
  | { readonly kind: "refused"; readonly fault: ImportFault };

/** The communes and places with which rows are compared. */
export interface CheckedAgainst {
  readonly context: ImportContext;
  readonly places: readonly Place[];
}

const PREVIEW_ROWS = 8;

/** Reads one file at a time, and checks its rows. */
export function createImportWork() {
  let imported: ImportedTable | undefined;
  return {
    /** Reads the sheet of this name, else the longest. Replaces the file that was read before. */
    readImport: async (file: FileToRead & Pick<File, "name">, sheet?: string): Promise<ImportReading> => {
      const answer = await readFile(file, sheet);
      if (answer.kind === "refused") return answer;
      const table = joinHalfDays(answer.imported.table);
      imported = { ...answer.imported, table };
      const { table: _, issues: __, ...facts } = imported;
      const { columns, rows } = table;
      const preview = rows.slice(0, PREVIEW_ROWS);
      const typeColumns = findTypeColumns(table);
      return {
        kind: "read",
        file: { name: file.name, ...facts, columns, preview, typeColumns },
        choices: proposeChoices(table),
      };
    },
    /** @throws Error when no file was read */
    checkImport: async (choices: ImportChoices, { context, places }: CheckedAgainst): Promise<ImportPreview> => {
      if (imported === undefined) throw new Error("checkImport was called before readImport");
      const found = readPlaces(imported.table, choices, context);
      return {
        ...found,
        rows: imported.rows,
        issues: [...imported.issues, ...found.issues].sort((a, b) => a.line - b.line),
        duplicates: findDuplicates(found.places, places),
      };
    },
  };
}

export type ImportWork = ReturnType<typeof createImportWork>;
