import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import type { AppState } from "../../model/app-state.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { Exporting } from "../../ui/use-export.ts";
import { type ExportedTable, selectExportedTables, writeCsv } from "./write-csv.ts";

export interface ExportTablesProps {
  readonly exporting: Exporting;
}

/** A button for each table. */
export function ExportTables({ exporting }: ExportTablesProps) {
  const { messages } = useFrenchApp();
  const level = useAppState((state) => state.tableLevel);
  const tables = useAppState(selectExportedTables);
  return (
    <>
      <div className="export-buttons">
        {tables.map((table) => (
          <button
            key={table}
            type="button"
            className="button"
            onClick={() =>
              exporting.save({
                about: table,
                subject: subjectOf(table, level),
                extension: "csv",
                type: "text/csv;charset=utf-8",
                hasSheet: true,
                write: (state) => writeCsv(state, table),
              })
            }
          >
            <DetailIcon name="download" />
            {messages.exportTables[table]}
          </button>
        ))}
      </div>
      <p className="hint">{messages.exportTablesNote}</p>
    </>
  );
}

/** Subjects for the file name, in French like the columns. */
function subjectOf(table: ExportedTable, level: AppState["tableLevel"]): readonly string[] {
  switch (table) {
    case "territoires":
      return ["couverture", level === "epci" ? level : `${level}s`];
    case "lacunes":
      return ["communes-non-desservies"];
    case "saisons":
      return ["ete-hiver"];
    case "emplacements":
      return ["emplacements-proposes"];
    case "lieux":
      return ["lieux"];
    case "envisages":
      return ["lieux-envisages"];
  }
}
