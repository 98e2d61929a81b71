import { useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import type { Separator } from "../../formats/export/separator.ts";
import type { AppState } from "../../model/app-state.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { Exporting } from "../../ui/use-export.ts";
import { SeparatorChoice } from "./separator-choice.tsx";
import { type ExportedTable, selectExportedTables, writeCsv } from "./write-csv.ts";

export interface ExportTablesProps {
  readonly exporting: Exporting;
  readonly describedBy: string;
}

/** A button for each table, and the choice of the separator. */
export function ExportTables({ exporting, describedBy }: ExportTablesProps) {
  const { messages, language } = useDetailedApp();
  const [separator, setSeparator] = useState<Separator>(language === "en" ? "," : ";");
  const level = useAppState((state) => state.tableLevel);
  const tables = useAppState(selectExportedTables);
  return (
    <>
      <SeparatorChoice separator={separator} describedBy={describedBy} onChoose={setSeparator} />
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
                sheet: separator,
                write: (state) => writeCsv(state, { table, separator }),
              })
            }
          >
            <DetailIcon name="download" />
            {messages.exportTables[table]}
          </button>
        ))}
      </div>
      <p className="hint">{messages.exportSeparatorNote}</p>
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
    case "repartition":
      return ["repartition"];
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
