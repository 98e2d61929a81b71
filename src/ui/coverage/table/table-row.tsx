import type { Ref } from "react";
import { WHOLE_REGION } from "../../../domain/territory-ref.ts";
import { COLUMN_VALUES } from "../../../domain/territory-table/column-values.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { selectAccessModel, selectThreshold } from "../../../state/access-selectors.ts";
import { selectMeasuredCommunes } from "../../../state/measured-share-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { hoverCommuneProps } from "../../territory/hover-commune.ts";
import { PartNote } from "../part-note.tsx";
import { ShareBar } from "../share-bar.tsx";
import { cellText } from "./table-words.ts";

/** The row of the head comes first; rows are counted from one. */
const FIRST_ROW_INDEX = 2;

export interface TableRowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly row: TerritoryRow;
  readonly rank: number;
  readonly columns: readonly OptionalColumn[];
  readonly isChosen: boolean;
  /** Where the Tab key enters the rows. */
  readonly isTabStop: boolean;
}

/** A territory, which its name chooses, and its figures; a commune shows on the map while the pointer or the focus is on its row. */
export function TableRow({ ref, row, rank, columns, isChosen, isTabStop }: TableRowProps) {
  const { actions } = useDetailedApp();
  const territory = row.access.ref;
  const codeCommune = territory.level === "commune" ? territory.code : undefined;
  const isHovered = useAppState((state) => codeCommune !== undefined && state.hoveredCommune === codeCommune);
  return (
    <tr
      ref={ref}
      className={isHovered ? "is-hovered" : undefined}
      data-index={rank}
      data-rank={rank}
      aria-rowindex={rank + FIRST_ROW_INDEX}
      aria-current={isChosen ? "true" : undefined}
      // The button's click comes up to here: a pointer need not aim at the name.
      onClick={() => actions.chooseTerritory(isChosen ? WHOLE_REGION : territory)}
      {...(codeCommune !== undefined && hoverCommuneProps(codeCommune, actions))}
    >
      <th scope="row">
        <button type="button" className="row-button" tabIndex={isTabStop ? 0 : -1} aria-pressed={isChosen}>
          {row.label}
        </button>
        <PartNote access={row.access} />
      </th>
      <Cells row={row} columns={columns} />
    </tr>
  );
}

/** All of it, at the foot of the table. */
export function RegionRow({
  row,
  columns,
  rowIndex,
}: Pick<TableRowProps, "row" | "columns"> & { readonly rowIndex: number }) {
  const { messages } = useDetailedApp();
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">{messages.wholeRegion}</th>
      <Cells row={row} columns={columns} />
    </tr>
  );
}

function Cells({ row, columns }: Pick<TableRowProps, "row" | "columns">) {
  const { messages, format } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measured = useAppState(selectMeasuredCommunes);
  const isCommune = row.access.ref.level === "commune";
  return columns.map((column) => (
    <td key={column} className={COLUMN_VALUES[column].unit === "farthest" ? undefined : "number"}>
      {cellText(row, column, { messages, format, model, threshold, measured })}
      {column === "part" && !isCommune && <ShareBar share={row.access.share} />}
    </td>
  ));
}
