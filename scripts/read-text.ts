import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ReadTable, readTable } from "../src/data/csv/read-table.ts";
import { describeProblems, type Problem, type TableSchema } from "../src/data/csv/table-schema.ts";

export interface DecodedText {
  /** Without byte order mark; U+FFFD stands for invalid bytes. */
  readonly text: string;
  /** Each line that is not UTF-8. The caller must not use a text with any. */
  readonly faults: readonly Pick<Problem, "line" | "value" | "reason">[];
}

const STRICT = new TextDecoder("utf-8", { fatal: true });
const LENIENT = new TextDecoder();
const LINE_FEED = 0x0a;

const SAVE_AS_UTF_8 = "enregistrez-le au format « CSV UTF-8 » ou « Unicode (UTF-8) » (docs/guide-des-donnees.md)";
const NOT_UTF_8 = `pas de l'UTF-8, sans doute du Windows-1252 (« ANSI ») : rouvrez le fichier dans ce jeu de caractères et ${SAVE_AS_UTF_8}`;
const UTF_16 = `de l'UTF-16 (« Texte Unicode » d'Excel) et non de l'UTF-8 : ${SAVE_AS_UTF_8}`;

/** Decodes UTF-8 strictly, with or without a byte order mark: invalid bytes are faults. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decodeValid(bytes);
  if (text !== undefined) return { text, faults: [] };
  const faults = isUtf16(bytes)
    ? [{ line: 1, value: "", reason: UTF_16 }]
    : splitLines(bytes).flatMap((line, at) => findFault(line, at + 1));
  return { text: LENIENT.decode(bytes), faults };
}

/**
 * The text of a file. Every script reads text by this function.
 * @throws Error with file, line and what to do, in French, when the file is not UTF-8; or a system error.
 */
export function readText(path: string): string {
  const { text, faults } = decodeText(readFileSync(path));
  if (faults.length > 0) throw new Error(describeProblems(faults.map((fault) => toProblem(path, fault))).join("\n"));
  return text;
}

/** Reads and checks a table of a folder; one that is not UTF-8 has no lines, and its problems name the lines; nor has one that is absent or a folder. */
export function readTableFile<Column extends string>(
  root: string,
  { file, schema, columns }: { readonly file: string; readonly schema: string; readonly columns: readonly Column[] },
  further?: readonly string[],
): ReadTable<Column> {
  const bytes = readBytes(join(root, file));
  if (typeof bytes === "string") {
    return { file, lines: [], problems: [{ file, line: 1, field: "", value: "", reason: bytes }] };
  }
  const { text, faults } = decodeText(bytes);
  if (faults.length > 0) return { file, lines: [], problems: faults.map((fault) => toProblem(file, fault)) };
  return readTable(file, text, columns, readSchema(root, schema), further);
}

/** The bytes of a table, or in French why it cannot be read. */
function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") return "table absente : reprenez-la de la dernière version (git checkout)";
    if (code === "EISDIR") return "un dossier porte le nom de la table : renommez-le et reprenez la table";
    return `table illisible (${code}) : vérifiez ses droits d'accès`;
  }
}

/** The Table Schema of a table of data/. @throws Error as `readText` does */
export function readSchema(root: string, name: string): TableSchema {
  return JSON.parse(readText(join(root, `data/schema/${name}.schema.json`))) as TableSchema;
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function splitLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

function findFault(bytes: Uint8Array, line: number): DecodedText["faults"] {
  if (decodeValid(bytes) !== undefined) return [];
  return [{ line, value: damagedWord(LENIENT.decode(bytes)), reason: NOT_UTF_8 }];
}

function decodeValid(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first word with invalid bytes. */
function damagedWord(text: string): string {
  return /[^\s,;"]*\uFFFD[^\s,;"]*/.exec(text)?.[0].slice(0, 40) ?? "";
}

function toProblem(file: string, fault: DecodedText["faults"][number]): Problem {
  return { file, field: "", ...fault };
}

/**
 * Writes files so that either all are new or all are as before, and readers never see a part of one: the texts are written beside the files first, and a failed
 * replacement puts the earlier ones back.
 * @throws Error with that of the system, and in French that nothing has changed
 */
export function writeAllAtomically(files: readonly { readonly path: string; readonly text: string }[]): void {
  const drafts = files.map(({ path, text }) => ({ path, text, draft: `${path}.part` }));
  const replaced: Replaced[] = [];
  try {
    for (const { draft, text } of drafts) {
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, text);
    }
    for (const { path, draft } of drafts) {
      const before = existsSync(path) ? readFileSync(path) : undefined;
      renameSync(draft, path);
      replaced.push({ path, before });
    }
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    for (const one of replaced) putBack(one);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\nRien n'a pu être écrit : les fichiers d'avant sont toujours là, entiers.`);
  }
}

interface Replaced {
  readonly path: string;
  /** Undefined when there was no file. */
  readonly before: Buffer | undefined;
}

function putBack({ path, before }: Replaced): void {
  if (before === undefined) rmSync(path, { force: true });
  else writeFileSync(path, before);
}
