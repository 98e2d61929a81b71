import { useState } from "react";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { selectRegionRow, selectTableColumns } from "../../../state/territory-table-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { columnWidthRem, leastTableWidthRem } from "./column-widths.ts";
import { TableBody } from "./table-body.tsx";
import { TableHead } from "./table-head.tsx";
import { RegionRow } from "./table-row.tsx";

/** The scrolling table with column headings, rows and the total of the region. At least one row. */
export function TableFrame({ rows }: { readonly rows: readonly TerritoryRow[] }) {
  const { messages } = useDetailedApp();
  const columns = useAppState(selectTableColumns);
  const region = useAppState(selectRegionRow);
  // A state instead of a ref: the rows are rendered before the scroller is mounted, and need a second render.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div ref={setScroller} className="territory-scroller">
      <table
        className="figures-table"
        style={{ minWidth: `${leastTableWidthRem(columns)}rem` }}
        // The count includes head and foot.
        aria-rowcount={rows.length + (region === undefined ? 1 : 2)}
      >
        <caption className="visually-hidden">{messages.territoriesSections.table}</caption>
        <ColumnWidths columns={columns} />
        <TableHead columns={columns} />
        <TableBody rows={rows} columns={columns} scroller={scroller} />
        {region !== undefined && (
          <tfoot>
            <RegionRow row={region} columns={columns} rowIndex={rows.length + 2} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Fixed widths: otherwise the columns would change with the mounted rows. */
function ColumnWidths({ columns }: { readonly columns: readonly OptionalColumn[] }) {
  return (
    <colgroup>
      <col />
      {columns.map((column) => (
        <col key={column} style={{ width: `${columnWidthRem(column)}rem` }} />
      ))}
    </colgroup>
  );
}
