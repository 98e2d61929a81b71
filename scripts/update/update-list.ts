import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { checkCells } from "../../src/data/csv/check-cells.ts";
import { describeProblems, type TableSchema } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { vintageOfName } from "../../src/domain/import/read-file.ts";
import { isDate, toParisMoment } from "../../src/domain/opening-hours/paris-moment.ts";
import { PLACE_COLUMNS } from "../../src/domain/place-columns.ts";
import { type Download, OnlineFault } from "../online/ask-politely.ts";
import { joinCommunes } from "../pipeline/join-communes.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { readTables, TABLES, type Tables } from "../pipeline/table-columns.ts";
import { parseOptions } from "../program.ts";
import { readSchema, readText, writeAtomically } from "../read-text.ts";
import { describeUpdate, toLines, toMarkdown } from "./describe-update.ts";
import {
  isListSource,
  isOfList,
  type ListedRow,
  listSource,
  type PublishedList,
  type ReadList,
  readList,
} from "./official-list.ts";
import { type ListUpdate, reviewReferences, settleList } from "./settle-list.ts";

export interface UpdateRequest extends Omit<UpdateOptions, "service"> {
  /** Root of the project. */
  readonly root: string;
  readonly official: OfficialCodes;
  readonly download: () => Promise<Download>;
  /** ISO 8601. */
  readonly today: string;
  /** Least number of rows of a list of the whole country. */
  readonly fewestRows?: number;
}

export interface UpdateOutcome {
  readonly isDone: boolean;
  /** Output in French: the changes, or the reason why no file was written. */
  readonly lines: readonly string[];
}

/** Updates data/points/france-services.csv and data/sources.csv from the current official list: both, or none of them. */
export async function updateList(request: UpdateRequest): Promise<UpdateOutcome> {
  const { root, official, removesGone, today } = request;
  const { tables, problems } = readTables(root);
  const { communes, problems: communeProblems } = joinCommunes(tables.communes, official);
  const wrong = [...problems, ...communeProblems];
  if (wrong.length > 0) return refuse(describeProblems(wrong));
  const list = await getList(request);
  if (typeof list === "string") return refuse([list]);
  // It would forbid every list until that day.
  if (list.date > today)
    return refuse([
      `${list.fileName} serait du ${list.date}, après aujourd’hui (${today}) : relancez avec --date AAAA-MM-JJ.`,
    ]);
  const currentCode = (code: string) => official.current(code)?.code;
  const read = await readList(list, { communes, currentCode }, request.fewestRows);
  if (typeof read === "string") return refuse([read]);

  const table = tables.franceServices.lines.map(({ row }) => row);
  const schema = readSchema(root, TABLES.franceServices.schema);
  const { listed, refused } = keepSound(read.listed, new Set(table.map(({ id }) => id)), schema);
  const update = settleList(table, listed, { date: list.date, removesGone });
  const implausible = findImplausible(list, tables, update, request.acceptsLoss);
  if (implausible !== undefined) return refuse([implausible]);

  const report = describeUpdate({
    update,
    review: reviewReferences(tables, update),
    titleOf: (column) => schema.fields.find(({ name }) => name === column)?.title ?? column,
    refused,
    ...summaryOf(list, read),
    removesGone,
  });
  if (request.report !== undefined) writeAtomically(request.report, toMarkdown(report));
  const written = write(
    tables,
    update,
    renewSources(
      tables.sources.lines.map(({ row }) => row),
      list.date,
      today,
    ),
    request,
  );
  return { isDone: true, lines: [...toLines(report), ...written] };
}

/** A list that lacks a greater share of our places is more likely damaged than right. */
const LARGEST_LOSS = 0.1;

function refuse(problems: readonly string[]): UpdateOutcome {
  return { isDone: false, lines: [...problems, `${problems.length} problème(s) : rien n’a été écrit.`] };
}

function summaryOf({ fileName, date }: PublishedList, { rows }: ReadList) {
  return { fileName, date, rows };
}

/** Cells that violate the schema count as unread in an existing row; a new row with one is refused. */
function keepSound(
  listed: readonly ListedRow[],
  known: ReadonlySet<string>,
  schema: TableSchema,
): { readonly listed: readonly ListedRow[]; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const sound = listed.map(({ row, unread }) => {
    const problems = checkCells("liste", [{ line: 0, row }], schema);
    refused.push(
      ...problems.map(({ field, value, reason }) => `${row.id} ${row.name}, ${field} « ${value} » : ${reason}`),
    );
    const cells = problems.flatMap(({ field, value }) =>
      PLACE_COLUMNS.filter((column) => column === field).map((column) => [column, value] as const),
    );
    return { row, unread: new Map([...unread, ...cells]), isSound: problems.length === 0 };
  });
  return { listed: sound.filter(({ row, isSound }) => isSound || known.has(row.id)), refused };
}

function findImplausible(
  { fileName, date }: PublishedList,
  { franceServices, sources }: Tables,
  { gone }: ListUpdate,
  acceptsLoss: boolean,
): string | undefined {
  const own = franceServices.lines.filter(({ row }) => isOfList(row.source));
  // Rows unchanged in a later list keep their date: the table of sources has the date of that list.
  const vintages = sources.lines.filter(({ row }) => isListSource(row.id)).map(({ row }) => row.vintage);
  const newest = [...own.map(({ row }) => row.source_date), ...vintages].sort().at(-1) ?? "";
  if (date < newest)
    return `${fileName} est du ${date}, la table est du ${newest} : une liste plus ancienne ne la remplace pas.`;
  if (acceptsLoss || gone.length <= own.length * LARGEST_LOSS) return undefined;
  return (
    `${gone.length} de nos ${own.length} lieux manquent dans ${fileName}, plus d’un dixième : la liste est sans doute incomplète. ` +
    "Si elle est juste, relancez avec --accept-loss."
  );
}

function write(
  tables: Tables,
  { rows }: ListUpdate,
  sources: readonly Tables["sources"]["lines"][number]["row"][],
  { root, isDryRun }: UpdateRequest,
): readonly string[] {
  const files = [
    { file: TABLES.franceServices.file, text: writeRows(PLACE_COLUMNS, rows) },
    { file: tables.sources.file, text: writeRows(TABLES.sources.columns, sources) },
  ].filter(({ file, text }) => readText(join(root, file)) !== text);
  if (files.length === 0) return ["Rien n’a changé : rien n’a été écrit."];
  if (isDryRun)
    return [
      `Essai : rien n’a été écrit (${files.map(({ file }) => file).join(" et ")} ${files.length > 1 ? "changeraient" : "changerait"}).`,
    ];
  for (const { file, text } of files) writeAtomically(join(root, file), text);
  return [...files.map(({ file }) => `Écrit : ${file}`), "Relisez ce qui change, puis : npm run data, npm test."];
}

interface ListRequest {
  /** File or folder; undefined: use the service. */
  readonly from: string | undefined;
  readonly download: () => Promise<Download>;
  /** Given by the person. */
  readonly date: string | undefined;
}

/**
 * The official list, from the device or from the service. Its date is the one given by the person, else that in its name, else its last
 * change on the service. Or, in French, the reason of a failure.
 */
async function getList({ from, download, date }: ListRequest): Promise<PublishedList | string> {
  const got = from === undefined ? await ask(download) : readDownloaded(from);
  if (typeof got === "string") return got;
  const { bytes, fileName, lastModified } = got;
  const publishedOn = date ?? (vintageOfName(fileName) || dayOf(lastModified));
  if (publishedOn === "")
    return `De quand est ${fileName} ? Ni son nom ni le service ne le disent : relancez avec --date AAAA-MM-JJ.`;
  return { bytes, fileName, date: publishedOn };
}

/** The day in France of a `last-modified` header; "" without one. */
function dayOf(lastModified: string): string {
  const changed = new Date(lastModified);
  return Number.isNaN(changed.getTime()) ? "" : toParisMoment(changed).date;
}

async function ask(download: () => Promise<Download>): Promise<Download | string> {
  try {
    return await download();
  } catch (error) {
    if (error instanceof OnlineFault) return error.message;
    throw error;
  }
}

function readDownloaded(from: string): Download | string {
  if (!existsSync(from)) return `--from ${from} : ni fichier ni dossier de ce nom.`;
  const path = statSync(from).isDirectory() ? newestIn(from) : from;
  if (path === undefined) return `--from ${from} : aucune liste (liste-fs-AAAAMMJJ.csv) dans ce dossier.`;
  return { bytes: new Uint8Array(readFileSync(path)), fileName: basename(path), lastModified: "" };
}

/** By the dates in their names, which also distinguish the list from other files. */
function newestIn(folder: string): string | undefined {
  const names = readdirSync(folder).filter((name) => /\.csv$/i.test(name) && /fs|france.?services?/i.test(name));
  const newest = [...names].sort((a, b) => vintageOfName(a).localeCompare(vintageOfName(b))).at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}

type SourceRow = Tables["sources"]["lines"][number]["row"];

/** The sources with the list of this date: the row of its year gets the date, or a new row follows that of the earlier list. */
function renewSources(rows: readonly SourceRow[], date: string, today: string): readonly SourceRow[] {
  const id = listSource(date);
  const present = rows.find((row) => row.id === id);
  if (present?.vintage === date) return rows;
  if (present !== undefined) return rows.map((row) => (row === present ? { ...row, vintage: date, date: today } : row));
  const at = rows.findIndex((row) => isListSource(row.id));
  const model = rows[at];
  if (model === undefined) return rows;
  return [...rows.slice(0, at), { ...model, id, vintage: date, date: today }, ...rows.slice(at)];
}

/** The current national list of France services: https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/ */
const NATIONAL_LIST = "https://www.data.gouv.fr/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142";

export interface UpdateOptions {
  /** File or folder of an earlier download; undefined: use the service. */
  readonly from: string | undefined;
  readonly service: string;
  /** ISO 8601; undefined: from the file's name or the service. */
  readonly date: string | undefined;
  readonly report: string | undefined;
  readonly isDryRun: boolean;
  readonly removesGone: boolean;
  readonly acceptsLoss: boolean;
}

export const USAGE = `npm run data:update -- [--from FICHIER|DOSSIER] [--date AAAA-MM-JJ] [--dry-run] [--report FICHIER]
  --from         lit une liste déjà téléchargée, sans réseau ; d’un dossier, la plus récente d’après les noms
  --date         jour de la liste, si ni son nom ni le service ne le disent
  --dry-run      montre ce qui changerait et n’écrit rien dans data/
  --report       écrit aussi le résumé dans un fichier (Markdown)
  --remove-gone  retire les lieux qui ne sont plus dans la liste, au lieu de les garder « à confirmer »
  --accept-loss  accepte une liste où plus d’un dixième de nos lieux manquent
  --service      adresse de la liste (${NATIONAL_LIST})`;

const OPTIONS = {
  from: { type: "string" },
  service: { type: "string" },
  date: { type: "string" },
  report: { type: "string" },
  "dry-run": { type: "boolean" },
  "remove-gone": { type: "boolean" },
  "accept-loss": { type: "boolean" },
} as const;

/** Parses the command line, or returns its fault in French. */
export function readOptions(given: readonly string[], folder: string): UpdateOptions | string {
  const values = parseOptions(given, OPTIONS);
  if (typeof values === "string") return values;
  const { from, service = NATIONAL_LIST, date, report } = values;
  if (date !== undefined && !isDate(date)) return `--date ${date} : un jour, comme 2026-11-25.`;
  if (!URL.canParse(service)) return `--service ${service} : ce n’est pas une adresse.`;
  return {
    from: from === undefined ? undefined : resolve(folder, from),
    service,
    date,
    report: report === undefined ? undefined : resolve(folder, report),
    isDryRun: values["dry-run"] === true,
    removesGone: values["remove-gone"] === true,
    acceptsLoss: values["accept-loss"] === true,
  };
}
