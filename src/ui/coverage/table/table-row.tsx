import { shareRangeOf, uncoveredRangeOf } from "../../../domain/coverage/share-range.ts";
import { WHOLE_REGION } from "../../../domain/territory-ref.ts";
import { columnAboveRange, type RangedColumn } from "../../../domain/territory-table/choose-columns.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { selectAccessModel, selectThreshold } from "../../../model/access-selectors.ts";
import { selectMeasuredCommunes } from "../../../model/measured-share-selectors.ts";
import { selectHasRanges } from "../../../model/range-selectors.ts";
import { rangeText, shareRangeText } from "../../access/range-text.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { hoverCommuneProps } from "../../territory/hover-commune.ts";
import { PartialEpciNote } from "../partial-epci-note.tsx";
import { ShareBar } from "../share-bar.tsx";
import { cellText } from "./table-words.ts";

/** aria-rowindex of the first row: rows are counted from 1, and the head is row 1. */
const FIRST_ROW_INDEX = 2;

export interface TableRowProps {
  readonly row: TerritoryRow;
  readonly rank: number;
  readonly columns: readonly FigureColumn[];
  readonly isChosen: boolean;
  /** Whether the row is the tab stop of the table. */
  readonly isTabStop: boolean;
}

/**
 * Row of a territory: its name, a button that chooses it, and its figures. The map highlights a commune while its row is hovered or
 * focused.
 */
export function TableRow({ row, rank, columns, isChosen, isTabStop }: TableRowProps) {
  const { actions } = useFrenchApp();
  const territory = row.access.ref;
  const codeCommune = territory.level === "commune" ? territory.code : undefined;
  const isHovered = useAppState((state) => codeCommune !== undefined && state.hoveredCommune === codeCommune);
  return (
    <tr
      className={isHovered ? "is-hovered" : undefined}
      data-index={rank}
      aria-rowindex={rank + FIRST_ROW_INDEX}
      aria-current={isChosen ? "true" : undefined}
      // The click of the button bubbles up to the row, so that the whole row can be clicked.
      onClick={() => actions.chooseTerritory(isChosen ? WHOLE_REGION : territory)}
      {...(codeCommune !== undefined && hoverCommuneProps(codeCommune, actions))}
    >
      <th scope="row">
        <button type="button" className="row-button" tabIndex={isTabStop ? 0 : -1} aria-pressed={isChosen}>
          {row.label}
        </button>
        <PartialEpciNote access={row.access} />
        <CoverageNote row={row} />
      </th>
      <Cells row={row} columns={columns} />
    </tr>
  );
}

/** Row of the chosen territory or of the region, at the foot of the table. */
export function TotalRow({
  row,
  columns,
  rowIndex,
}: Pick<TableRowProps, "row" | "columns"> & { readonly rowIndex: number }) {
  const { messages } = useFrenchApp();
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">{row.access.ref.level === "region" ? messages.wholeRegion : row.label}</th>
      <Cells row={row} columns={columns} />
    </tr>
  );
}

/** Note on a partly served commune. */
function CoverageNote({ row: { access } }: Pick<TableRowProps, "row">) {
  const { messages } = useFrenchApp();
  if (access.ref.level !== "commune" || access.partlyCoveredCommunes === 0) return null;
  return <span className="hint-block">{messages.tableCoveredInPart}</span>;
}

/** Range of a figure, below it. */
function RangeNote({ row: { access }, column }: Pick<TableRowProps, "row"> & { readonly column: RangedColumn }) {
  const { messages, format } = useFrenchApp();
  const { least, most } = access.coveredRange;
  // Without a difference in people, the figure above equals the range.
  if (least === most) return null;
  const text =
    column === "part"
      ? shareRangeText(shareRangeOf(access), { messages, format })
      : rangeText(uncoveredRangeOf(access), format.number, messages);
  return <span className="hint-block">{text}</span>;
}

function Cells({ row, columns }: Pick<TableRowProps, "row" | "columns">) {
  const { messages, format } = useFrenchApp();
  const model = useAppState(selectAccessModel);
  const threshold = useAppState(selectThreshold);
  const measured = useAppState(selectMeasuredCommunes);
  const hasRanges = useAppState(selectHasRanges);
  const aboveRange = columnAboveRange(columns, hasRanges);
  return columns.map((column) => (
    <td key={column} className="number">
      {cellText(row, column, { messages, format, model, threshold, measured })}
      {column === aboveRange && <RangeNote row={row} column={column} />}
      {column === "part" && <ShareBar share={row.access.share} />}
    </td>
  ));
}
