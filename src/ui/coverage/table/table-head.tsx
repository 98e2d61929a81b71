import { COLUMN_VALUES } from "../../../domain/territory-table/column-values.ts";
import type { FigureColumn, TableColumn, TableSort } from "../../../domain/territory-table/table-columns.ts";
import { selectHasScenario } from "../../../model/scenario-selectors.ts";
import { selectTableSort } from "../../../model/territory-table-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { columnName } from "./table-words.ts";

/** Column headings as buttons that sort the rows, or reverse the order. */
export function TableHead({ columns }: { readonly columns: readonly FigureColumn[] }) {
  const { messages } = useFrenchApp();
  const hasScenario = useAppState(selectHasScenario);
  const level = useAppState((state) => state.tableLevel);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHeader column="nom" name={messages.tableRowName[level]} />
        {columns.map((column) => (
          <SortHeader key={column} column={column} name={columnName(column, hasScenario, messages)} />
        ))}
      </tr>
    </thead>
  );
}

function SortHeader({ column, name }: { readonly column: TableColumn; readonly name: string }) {
  const { actions } = useFrenchApp();
  const sort = useAppState(selectTableSort);
  const direction = directionOf(column, sort);
  // Keeps the mark with the last word.
  const lastAt = name.lastIndexOf(" ") + 1;
  const [first, last] = [name.slice(0, lastAt), name.slice(lastAt)];
  return (
    <th scope="col" className={column === "nom" ? undefined : "number"} aria-sort={direction}>
      <button type="button" className="sort-button" onClick={() => actions.sortTable(nextSort(column, sort))}>
        {first}
        <span className="sort-last">
          {last} <SortMark direction={direction} />
        </span>
      </button>
    </th>
  );
}

type Direction = "ascending" | "descending";

function directionOf(column: TableColumn, sort: TableSort): Direction | undefined {
  if (sort.column !== column) return undefined;
  return sort.isDescending ? "descending" : "ascending";
}

function nextSort(column: TableColumn, sort: TableSort): TableSort {
  if (sort.column === column) return { column, isDescending: !sort.isDescending };
  return { column, isDescending: column !== "nom" && COLUMN_VALUES[column].beginsDescending };
}

/** Two arrows, one of them filled for the present order; the other one shows that it can be reversed. */
function SortMark({ direction }: { readonly direction: Direction | undefined }) {
  return (
    <svg className="sort-mark" width="8" height="12" viewBox="0 0 10 14" aria-hidden="true">
      <path d="M5 0l4.500 5.500h-9z" className={direction === "ascending" ? "is-in-force" : undefined} />
      <path d="M5 14L.500 8.500h9z" className={direction === "descending" ? "is-in-force" : undefined} />
    </svg>
  );
}
