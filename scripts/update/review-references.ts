import type { PlaceColumn, PlaceRow } from "../../src/domain/place-columns.ts";
import type { Tables } from "../pipeline/table-columns.ts";
import type { ListUpdate } from "./settle-list.ts";

/** Lines of other tables, in French, to review because of changes in the list. */
export interface ReferenceReview {
  /** Corrections that the list contains now. */
  readonly spent: readonly string[];
  /** Corrections whose old value has changed. */
  readonly stale: readonly string[];
  /** Doubts about a changed cell. */
  readonly doubts: readonly string[];
  /** Lines that reference removed rows. */
  readonly toGone: readonly string[];
}

const TABLE = "france-services";

export function reviewReferences(tables: Tables, update: ListUpdate): ReferenceReview {
  const rows = new Map(update.rows.map((row) => [row.id, row]));
  const gone = new Set(update.gone.map(({ id }) => id));
  const changed = new Map(update.changed.map(({ row, cells }) => [row.id, new Set(cells.map(({ column }) => column))]));
  const { spent, stale } = reviewCorrections(tables.corrections, rows, gone);
  const doubts = tables.doubts.lines.filter(
    ({ row }) => row.table === TABLE && changed.get(row.id)?.has(row.field as PlaceColumn) === true,
  );
  return {
    spent,
    stale,
    doubts: doubts.map(({ line, row }) => `${tables.doubts.file}:${line} ${row.id}, ${row.field} : « ${row.note} »`),
    toGone: findReferencesTo(gone, tables),
  };
}

function reviewCorrections(
  { file, lines }: Tables["corrections"],
  rows: ReadonlyMap<string, PlaceRow>,
  gone: ReadonlySet<string>,
): Pick<ReferenceReview, "spent" | "stale"> {
  const spent: string[] = [];
  const stale: string[] = [];
  for (const { line, row } of lines) {
    if (row.table !== TABLE || gone.has(row.id)) continue;
    const value = rows.get(row.id)?.[row.field as PlaceColumn];
    if (value === undefined || value === row.from) continue;
    const where = `${file}:${line} ${row.id}, ${row.field}`;
    if (value === row.to) spent.push(`${where} : la liste dit maintenant « ${row.to} ». Ligne à retirer.`);
    else stale.push(`${where} : corrige « ${row.from} », mais la liste dit maintenant « ${value} ». Ligne à revoir.`);
  }
  return { spent, stale };
}

function findReferencesTo(gone: ReadonlySet<string>, { samePlace, tournees, corrections, doubts }: Tables) {
  const named = [
    ...samePlace.lines.map(({ line, row }) => ({ file: samePlace.file, line, ids: [row.id, row.other_id] })),
    ...tournees.lines.map(({ line, row }) => ({ file: tournees.file, line, ids: [row.point_id] })),
    ...[corrections, doubts].flatMap(({ file, lines }) =>
      lines.map(({ line, row }) => ({ file, line, ids: row.table === TABLE ? [row.id] : [] })),
    ),
  ];
  return named.flatMap(({ file, line, ids }) =>
    ids.filter((id) => gone.has(id)).map((id) => `${file}:${line} nomme ${id}`),
  );
}
