import type { Problem } from "../../src/data/csv/table-schema.ts";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import { describeHoursFault, parseOpeningWeek } from "../../src/domain/opening-hours/opening-week.ts";
import { tableName } from "./apply-corrections.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { placeTables } from "./read-place-rows.ts";
import type { Tables } from "./table-columns.ts";

/**
 * Lists cells that name no place, town hall, commune or row that is there, stops with unreadable hours, and pairs of communes and names of passages
 * that stand twice.
 */
export function checkReferences(tables: Tables, official: OfficialCodes): readonly Problem[] {
  const { tournees, aidantsConnect, samePlace, doubts, communes, cols, portes } = tables;
  const { roadPairs, controlPairs, shortRoadPairs } = tables;
  const idsOf = new Map(
    placeTables(tables).map(({ file, lines }) => [tableName(file), new Set(lines.map(({ row }) => row.id))]),
  );
  const ids = new Set([...idsOf.values()].flatMap((own) => [...own]));
  const townHalls = new Set(communes.lines.map(({ row }) => row.code_commune));
  const noTownHall = "aucun chef-lieu de ce code dans data/places/communes.csv";
  return [
    ...[tournees, aidantsConnect].flatMap((table) => findUnknown(table, "point_id", ids, "aucun lieu de ce nom")),
    ...(["id", "other_id"] as const).flatMap((field) => findUnknown(samePlace, field, ids, "aucun lieu de ce nom")),
    ...checkStopHours(tournees),
    ...[...new Set(doubts.lines.map(({ row }) => row.table))].flatMap((name) => {
      const lines = doubts.lines.filter(({ row }) => row.table === name);
      return findUnknown({ ...doubts, lines }, "id", idsOf.get(name) ?? new Set(), `aucun lieu de ce nom dans ${name}`);
    }),
    ...[roadPairs, controlPairs, shortRoadPairs].flatMap((table) => [
      ...findUnknown(table, "from_code", townHalls, noTownHall),
      ...findUnknown(table, "to_code", townHalls, noTownHall),
    ]),
    ...checkPairs(tables),
    // A pass may lead out of the region; IT stands for Italy.
    ...[cols, portes].flatMap((table) =>
      findUnknown(table, "connects", new Set(["IT", ...official.communes.keys()]), "code de commune inconnu"),
    ),
    ...checkPassages(tables),
  ];
}

/** Lists the values of a column, which semicolons separate, that are not known. */
function findUnknown<Column extends string>(
  table: {
    readonly file: string;
    readonly lines: readonly { readonly line: number; readonly row: Readonly<Record<NoInfer<Column>, string>> }[];
  },
  field: Column,
  known: ReadonlySet<string>,
  reason: string,
): readonly Problem[] {
  return table.lines.flatMap(({ line, row }) =>
    row[field]
      .split(";")
      .filter((value) => !known.has(value))
      .map((value) => ({ file: table.file, line, field, value, reason })),
  );
}

function checkStopHours({ file, lines }: Tables["tournees"]): readonly Problem[] {
  return lines.flatMap(({ line, row }) => {
    const parsed = row.opening_hours === "" ? undefined : parseOpeningWeek(row.opening_hours);
    if (parsed?.kind !== "fault") return [];
    return [{ file, line, field: "opening_hours", value: row.opening_hours, reason: describeHoursFault(parsed.fault) }];
  });
}

/** A pair in two tables, in either order, would be used both to fit and to measure. */
function checkPairs({ roadPairs, controlPairs, shortRoadPairs }: Tables): readonly Problem[] {
  const pairs = [roadPairs, controlPairs, shortRoadPairs].flatMap(({ file, lines }) =>
    lines.map(({ line, row: { from_code, to_code } }) => {
      return { file, line, field: "to_code", value: to_code, key: [from_code, to_code].sort().join() };
    }),
  );
  return findRepeats(pairs, "paire déjà dans");
}

interface KeyedCell extends Omit<Problem, "reason"> {
  readonly key: string;
}

/** Lists the cells whose key an earlier one has, with its file and line after the words. */
export function findRepeats(cells: readonly KeyedCell[], words: string): readonly Problem[] {
  const first = new Map<string, string>();
  return cells.flatMap(({ key, ...cell }) => {
    const twin = first.get(key);
    if (twin === undefined) first.set(key, `${cell.file}:${cell.line}`);
    return twin === undefined ? [] : [{ ...cell, reason: `${words} ${twin}` }];
  });
}

/** A greater share of lost rows suggests a damaged table. */
const LARGEST_LOSS = 0.1;

/** Lists tables, and the places as a whole, with more than a tenth fewer rows than in the last built manifest. */
export function checkCounts(
  now: Pick<Manifest, "rows" | "places">,
  before: Pick<Manifest, "rows" | "places"> | undefined,
): readonly Problem[] {
  if (before === undefined) return [];
  const counts = [...Object.entries(before.rows), ["places", before.places] as const];
  return counts.flatMap(([name, previous]) => {
    const current = name === "places" ? now.places : (now.rows[name] ?? 0);
    if (current >= previous * (1 - LARGEST_LOSS)) return [];
    const reason = `${previous} au dernier manifeste : plus d'un dixième a disparu`;
    return [{ file: "public/data/manifest.json", line: 1, field: name, value: String(current), reason }];
  });
}

/** A passage is known by its name. */
function checkPassages({ cols, portes }: Tables): readonly Problem[] {
  const passages = [cols, portes].flatMap(({ file, lines }) =>
    lines.map(({ line, row: { name } }) => ({ file, line, field: "name", value: name, key: name })),
  );
  return findRepeats(passages, "déjà dans");
}

/** The tables of places, whose corrected rows join-place-rows.ts checks, and the corrections, whose source says how something is known. */
const CHECKED_ELSEWHERE: readonly (keyof Tables)[] = ["corrections", ...CATEGORIES, "franceServicesVoisins"];

/** Lists sources of table rows that data/sources.csv does not have. */
export function checkSources(tables: Tables): readonly Problem[] {
  // The schema reports an empty cell.
  const known = new Set(["", ...tables.sources.lines.map(({ row }) => row.id)]);
  const names = (Object.keys(tables) as (keyof Tables)[]).filter((name) => !CHECKED_ELSEWHERE.includes(name));
  return names.flatMap((name) => {
    const { file, lines } = tables[name];
    const naming = lines.flatMap(({ line, row }) => ("source" in row ? [{ line, row }] : []));
    return findUnknown({ file, lines: naming }, "source", known, "absente de data/sources.csv");
  });
}
