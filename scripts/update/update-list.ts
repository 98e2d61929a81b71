import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkCells } from "../../src/data/csv/check-cells.ts";
import { describeProblems, type TableSchema } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { isSameCell } from "../../src/domain/corrections/same-writing.ts";
import { vintageOfName } from "../../src/domain/import/read-file.ts";
import { isDate } from "../../src/domain/opening-hours/paris-moment.ts";
import { PLACE_COLUMNS, type PlaceColumn, type PlaceRow } from "../../src/domain/place-columns.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { readTables, TABLES, type Tables } from "../pipeline/table-columns.ts";
import { parseOptions } from "../program.ts";
import { readSchema, readText, writeAllAtomically } from "../read-text.ts";
import { isListSource, type ListedRow, listSource, type PublishedList, readList } from "./official-list.ts";

export interface UpdateRequest extends UpdateOptions {
  /** Root of the project. */
  readonly root: string;
  readonly official: OfficialCodes;
  /** ISO 8601. */
  readonly today: string;
  /** Least number of rows of a list of the whole country. */
  readonly fewestRows: number;
}

export interface UpdateOutcome {
  readonly isDone: boolean;
  /** Output in French: the changes, or the reason why no file was written. */
  readonly lines: readonly string[];
}

/** A list that lacks a greater share of our places is more likely damaged than right. */
const LARGEST_LOSS = 0.1;

/**
 * Updates data/points/france-services.csv and data/sources.csv from the current official list: both, or none of them. A row whose content
 * changes gets the date of the list, the others keep theirs; a row that the list does not have any more stays, to be confirmed, since links
 * use its identifier.
 */
export async function updateList(request: UpdateRequest): Promise<UpdateOutcome> {
  const { root, official, today } = request;
  const { tables, problems } = readTables(root);
  const { communes, problems: communeProblems } = joinCommunes(tables.communes, official);
  const wrong = [...problems, ...communeProblems];
  if (wrong.length > 0) return refuse(describeProblems(wrong));
  const list = openList(request);
  if (typeof list === "string") return refuse([list]);
  const currentCode = (code: string) => official.current(code)?.code;
  const read = await readList(list, { communes, currentCode }, request.fewestRows);
  if (typeof read === "string") return refuse([read]);

  const rows = tables["france-services"].lines.map(({ row }) => row);
  const sources = tables.sources.lines.map(({ row }) => row);
  const schema = readSchema(root, TABLES["france-services"].schema);
  const { listed, refused } = keepSound(read.listed, new Set(rows.map(({ id }) => id)), schema);
  const update = settleList(rows, listed, list.date);
  const implausible = findImplausible(list, rows, sources, update.gone.length, request.acceptsLoss);
  if (implausible !== undefined) return refuse([implausible]);

  const files = [
    { file: TABLES["france-services"].file, text: writeRows(PLACE_COLUMNS, update.rows) },
    { file: tables.sources.file, text: writeRows(TABLES.sources.columns, renewSources(sources, list.date, today)) },
  ].filter(({ file, text }) => readText(join(root, file)) !== text);
  writeAllAtomically(files.map(({ file, text }) => ({ path: join(root, file), text })));
  const written = files.map(({ file }) => `Écrit : ${file}`);
  return {
    isDone: true,
    lines: [
      `${list.fileName}, du ${list.date} : ${read.rows} lignes, ${listed.length} dans nos départements.`,
      ...describeUpdate(update, refused, schema),
      ...(written.length === 0
        ? ["Rien n’a changé : rien n’a été écrit."]
        : [...written, "Relisez ce qui change (git diff), puis : npm run data, npm test."]),
    ],
  };
}

function refuse(problems: readonly string[]): UpdateOutcome {
  return { isDone: false, lines: [...problems, `${problems.length} problème(s) : rien n’a été écrit.`] };
}

/** The downloaded list. Its date is the one given by the person, else that in its name. Or, in French, the reason of a failure. */
function openList({ from, date, today }: UpdateRequest): PublishedList | string {
  if (!existsSync(from)) return `--from ${from} : aucun fichier de ce nom.`;
  const fileName = basename(from);
  const publishedOn = date ?? vintageOfName(fileName);
  if (publishedOn === "") return `De quand est ${fileName} ? Son nom ne le dit pas : relancez avec --date AAAA-MM-JJ.`;
  // It would forbid every list until that day.
  if (publishedOn > today)
    return `${fileName} serait du ${publishedOn}, après aujourd’hui (${today}) : relancez avec --date AAAA-MM-JJ.`;
  return { bytes: new Uint8Array(readFileSync(from)), fileName, date: publishedOn };
}

/** Cells that violate the schema count as unread in an existing row; a new row with one is refused, and told in French. */
function keepSound(
  listed: readonly ListedRow[],
  known: ReadonlySet<string>,
  schema: TableSchema,
): { readonly listed: readonly ListedRow[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const sound = listed.flatMap(({ row, unread }) => {
    const problems = checkCells("liste", [{ line: 0, row }], schema);
    if (problems.length > 0 && !known.has(row.id)) {
      refused.push(...problems.map(({ field, value, reason }) => `${row.id}, ${field} « ${value} » : ${reason}`));
      return [];
    }
    const cells = problems.flatMap(({ field, value }) =>
      PLACE_COLUMNS.filter((column) => column === field).map((column) => [column, value] as const),
    );
    return [{ row, unread: new Map([...unread, ...cells]) }];
  });
  return { listed: sound, refused };
}

interface CellChange {
  readonly id: string;
  readonly column: PlaceColumn;
  readonly before: string;
  readonly after: string;
}

interface ListUpdate {
  /** The new table, in order. */
  readonly rows: readonly PlaceRow[];
  readonly added: readonly PlaceRow[];
  readonly gone: readonly PlaceRow[];
  readonly changed: readonly CellChange[];
  /** Values of the list that the table does not take over, because they are unreadable or less precise. */
  readonly kept: readonly CellChange[];
}

/** Columns of the list. The others are ours: kind, nature, website, season, themes, and comments, which are reworded. */
const LISTED_COLUMNS: readonly PlaceColumn[] = [
  "name",
  "format",
  "address",
  "postcode",
  "commune",
  "code_commune",
  "longitude",
  "latitude",
  "precision",
  "phone",
  "email",
  "opening_hours",
  "appointment",
  "group",
  "labelled_on",
];
const POSITION_COLUMNS: readonly PlaceColumn[] = ["longitude", "latitude", "precision"];

/** Merges the list of a day into our uncorrected table. Rows keep their order; new rows follow at the end; rows of other sources do not change. */
function settleList(table: readonly PlaceRow[], listed: readonly ListedRow[], date: string): ListUpdate {
  const inList = new Map(listed.map((one) => [one.row.id, one]));
  const known = new Set(table.map(({ id }) => id));
  const changed: CellChange[] = [];
  const kept: CellChange[] = [];
  const settle = (row: PlaceRow): PlaceRow => {
    const match = inList.get(row.id);
    if (!isOfList(row)) return row;
    if (match === undefined) return { ...row, verification: "a-confirmer" };
    const cells = LISTED_COLUMNS.map((column) => ({
      id: row.id,
      column,
      before: row[column],
      after: match.unread.get(column) ?? match.row[column],
    })).filter(({ column, before, after }) => before !== after && !isSameCell(column, before, after));
    const news = cells.filter(({ column }) => !isKept(column, row, match));
    changed.push(...news);
    kept.push(...cells.filter((cell) => !news.includes(cell)));
    if (news.length === 0 && row.verification === "officiel") return row;
    const source = row.source.split(";").map((one) => (isListSource(one) ? listSource(date) : one));
    return {
      ...row,
      ...Object.fromEntries(news.map(({ column, after }) => [column, after])),
      source: source.join(";"),
      source_detail: match.row.source_detail,
      source_date: date,
      verification: "officiel",
    };
  };
  const added = listed.map(({ row }) => row).filter(({ id }) => !known.has(id));
  const gone = table.filter((row) => isOfList(row) && !inList.has(row.id));
  return { rows: [...table.map(settle), ...added], added, gone, changed, kept };
}

/** Whether a row comes from the list, of any year; semicolons separate several sources. */
function isOfList({ source }: PlaceRow): boolean {
  return source.split(";").some(isListSource);
}

/** The list may have no readable cell, or only the town hall of the commune where we have a position in that commune. */
function isKept(column: PlaceColumn, row: PlaceRow, { row: inList, unread }: ListedRow): boolean {
  const isLessPrecise = inList.precision === "commune" && row.precision === "adresse";
  return (
    unread.has(column) ||
    (POSITION_COLUMNS.includes(column) && isLessPrecise && inList.code_commune === row.code_commune)
  );
}

function describeUpdate(
  { added, gone, changed, kept }: ListUpdate,
  refused: readonly string[],
  schema: TableSchema,
): readonly string[] {
  const place = ({ id, name, commune }: PlaceRow) => `${id} ${name}, ${commune}`;
  const cell = ({ id, column, before, after }: CellChange) => {
    const title = schema.fields.find(({ name }) => name === column)?.title ?? column;
    return `${id} ${title} : « ${before} » → « ${after} »`;
  };
  const parts: readonly (readonly [title: string, items: readonly string[]])[] = [
    ["Lieux ajoutés", added.map(place)],
    ["Lieux disparus de la liste, gardés « à confirmer »", gone.map(place)],
    ["Cellules changées", changed.map(cell)],
    ["Cellules que la liste ne permet pas de lire, gardées", kept.map(cell)],
    ["Lieux nouveaux que le schéma de la table refuse, laissés de côté", refused],
  ];
  return parts.flatMap(([title, items]) => [`${title} : ${items.length}`, ...items.map((item) => `  - ${item}`)]);
}

type SourceRow = Tables["sources"]["lines"][number]["row"];

function findImplausible(
  { fileName, date }: PublishedList,
  rows: readonly PlaceRow[],
  sources: readonly SourceRow[],
  gone: number,
  acceptsLoss: boolean,
): string | undefined {
  const own = rows.filter(isOfList);
  // Rows unchanged in a later list keep their date: the table of sources has the date of that list.
  const vintages = sources.filter(({ id }) => isListSource(id)).map(({ vintage }) => vintage);
  const newest = [...own.map(({ source_date: day }) => day), ...vintages].sort().at(-1) ?? "";
  if (date < newest)
    return `${fileName} est du ${date}, la table est du ${newest} : une liste plus ancienne ne la remplace pas.`;
  if (acceptsLoss || gone <= own.length * LARGEST_LOSS) return undefined;
  return (
    `${gone} de nos ${own.length} lieux manquent dans ${fileName}, plus d’un dixième : la liste est sans doute incomplète. ` +
    "Si elle est juste, relancez avec --accept-loss."
  );
}

/** The sources with the list of this date: the row of its year gets the date, or a new row precedes that of the earlier list. */
function renewSources(rows: readonly SourceRow[], date: string, today: string): readonly SourceRow[] {
  const id = listSource(date);
  const present = rows.find((row) => row.id === id);
  if (present?.vintage === date) return rows;
  if (present !== undefined) return rows.map((row) => (row === present ? { ...row, vintage: date, date: today } : row));
  const at = rows.findIndex((row) => isListSource(row.id));
  return rows.flatMap((row, rank) => (rank === at ? [{ ...row, id, vintage: date, date: today }, row] : [row]));
}

export interface UpdateOptions {
  /** The downloaded file. */
  readonly from: string;
  /** ISO 8601; undefined: from the file's name. */
  readonly date: string | undefined;
  readonly acceptsLoss: boolean;
}

export const USAGE = `npm run data:update -- --from FICHIER [--date AAAA-MM-JJ] [--accept-loss]
  --from         la liste officielle, téléchargée
  --date         jour de la liste, si son nom ne le dit pas
  --accept-loss  accepte une liste où plus d’un dixième de nos lieux manquent`;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[]): UpdateOptions | string {
  const values = parseOptions(given, {
    from: { type: "string" },
    date: { type: "string" },
    "accept-loss": { type: "boolean" },
  });
  if (typeof values === "string") return values;
  const { from, date } = values;
  if (from === undefined) return "Il manque --from FICHIER.";
  if (date !== undefined && !isDate(date)) return `--date ${date} : un jour, comme 2026-11-25.`;
  return { from, date, acceptsLoss: values["accept-loss"] === true };
}
