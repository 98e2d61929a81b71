import "./figures-table.css";
import type { ComponentProps, ReactNode } from "react";

export interface FiguresColumn<Row> {
  readonly key: string | number;
  readonly name: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Words instead of figures: left-aligned. */
  readonly isText?: boolean;
  /** Additional class of the column's header. */
  readonly className?: string;
}

export interface FiguresGroup<Row> {
  readonly key: string;
  readonly name: ReactNode;
  readonly rows: readonly Row[];
}

export interface FiguresTableProps<Row> {
  /** Omitted under a heading with the same text. */
  readonly caption?: ReactNode;
  /** Visually hidden under a heading with the same text. */
  readonly isCaptionHidden?: boolean;
  /** Accessible name of the box in which a wide table scrolls; the caption stands above the box. */
  readonly scroller?: string;
  /** Style of the table: "figures-table" (usual), "printed-table" in print, or a class of a single table. */
  readonly className?: string;
  /** Header of the column of row names; an empty cell without it. */
  readonly rowHead?: string;
  readonly nameOf: (row: NoInfer<Row>) => ReactNode;
  readonly keyOf: (row: NoInfer<Row>) => string | number;
  readonly columns: readonly FiguresColumn<NoInfer<Row>>[];
  readonly rows?: readonly Row[];
  /** Rows under names, after `rows`. */
  readonly groups?: readonly FiguresGroup<Row>[];
  /** Rows of sums, below all others. */
  readonly foot?: readonly Row[];
  readonly rowProps?: (row: NoInfer<Row>) => ComponentProps<"tr">;
}

/** A table of figures: a header for each column and each row, tabular figures at the end of their cells. */
export function FiguresTable<Row>(props: FiguresTableProps<Row>) {
  const { caption, isCaptionHidden = false, scroller, className = "figures-table" } = props;
  const { rowHead, columns, rows = [], groups = [], foot = [] } = props;
  const table = (
    <table className={className}>
      {caption !== undefined && (
        <caption className={isCaptionHidden || scroller !== undefined ? "visually-hidden" : undefined}>
          {caption}
        </caption>
      )}
      <thead>
        <tr>
          {rowHead === undefined ? <td /> : <th scope="col">{rowHead}</th>}
          {columns.map(({ key, name, isText, className: own }) => (
            <th key={key} scope="col" className={classOf(isText, own)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rows.length > 0 && <tbody>{rowsOf(rows, props)}</tbody>}
      {groups.map(({ key, name, rows: own }) => (
        <tbody key={key}>
          <tr className="figures-group">
            <th scope="rowgroup" colSpan={1 + columns.length}>
              {name}
            </th>
          </tr>
          {rowsOf(own, props)}
        </tbody>
      ))}
      {foot.length > 0 && <tfoot>{rowsOf(foot, props)}</tfoot>}
    </table>
  );
  if (scroller === undefined) return table;
  return (
    <>
      <p className="table-title">{caption}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className="table-scroller" aria-label={scroller} tabIndex={0}>
        {table}
      </section>
    </>
  );
}

function rowsOf<Row>(rows: readonly Row[], { columns, nameOf, keyOf, rowProps }: FiguresTableProps<Row>): ReactNode {
  return rows.map((row) => (
    <tr key={keyOf(row)} {...rowProps?.(row)}>
      <th scope="row">{nameOf(row)}</th>
      {columns.map(({ key, cell, isText }) => (
        <td key={key} className={classOf(isText)}>
          {cell(row)}
        </td>
      ))}
    </tr>
  ));
}

function classOf(isText: boolean | undefined, own?: string): string | undefined {
  return [isText ? undefined : "number", own].filter((name) => name !== undefined).join(" ") || undefined;
}
