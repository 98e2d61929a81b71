import { type CorrectionRow, changeRow, type PlaceTable } from "../../../domain/corrections/correction.ts";
import type { PlaceRow } from "../../../domain/place-columns.ts";
import { splitRecords } from "../read-table.ts";

/**
 * The rows of tables of data/points by table and id, corrected as the pipeline does, which has checked their texts.
 * @param corrections text of data/corrections/corrections.csv
 */
export function readPublishedRows(
  texts: Readonly<Partial<Record<PlaceTable, string>>>,
  corrections: string,
): (table: PlaceTable) => ReadonlyMap<string, PlaceRow> {
  const changes = readRows<CorrectionRow>(corrections);
  const tables = new Map(
    Object.entries(texts).map(([table, text]) => {
      const ofTable = changes.filter((change) => change.table === table);
      const corrected = (row: PlaceRow) =>
        changeRow(
          row,
          ofTable.filter(({ id }) => id === row.id),
        ) ?? row;
      return [table, new Map(readRows<PlaceRow>(text).map((row) => [row.id, corrected(row)]))] as const;
    }),
  );
  const byName: ReadonlyMap<string, ReadonlyMap<string, PlaceRow>> = tables;
  return (table) => byName.get(table) ?? new Map();
}

function readRows<Row extends Readonly<Record<string, string>>>(text: string): readonly Row[] {
  const [header, ...records] = splitRecords(text.replace(/^\uFEFF/, ""));
  const columns = header?.cells ?? [];
  return records.map(
    ({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as unknown as Row,
  );
}
