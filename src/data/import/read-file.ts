import type { ImportFault } from "../../domain/import/issue.ts";
import type { FileEncoding, ReadFile } from "../../domain/import/read-file.ts";
import { readCsv } from "./read-csv.ts";
import { readFeatures } from "./read-features.ts";
import { readWorkbook } from "./read-workbook.ts";
import { RefusedFile } from "./refused-file.ts";
import type { ReadTable } from "./to-table.ts";
import { listNames, unpackTable } from "./unzip.ts";

/** Largest imported file in bytes: no map of places is larger, and the device's memory is limited. */
export const MOST_BYTES = 50_000_000;

/** A file of the device, or an object that gives its bytes. */
export type FileToRead = Pick<File, "size" | "arrayBuffer">;

export interface ImportedTable extends ReadTable, Pick<ReadFile, "format" | "encoding" | "sheet" | "sheets"> {}

export type FileAnswer =
  | { readonly kind: "read"; readonly imported: ImportedTable }
  | { readonly kind: "refused"; readonly fault: ImportFault };

/**
 * Reads an imported file with any bytes as a table of text: a CSV in one of four encodings with one of four separators, GeoJSON points, a sheet of
 * an XLSX workbook, or the only table in a ZIP archive. A file without a table is refused with the reason.
 * @param sheet of a workbook; by default the one with most rows.
 */
export async function readFile(file: FileToRead, sheet?: string): Promise<FileAnswer> {
  try {
    return { kind: "read", imported: readBytes(await bytesOf(file), sheet) };
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: "refused", fault: error.fault };
    throw error;
  }
}

async function bytesOf(file: FileToRead): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new RefusedFile({ kind: "too-large", bytes: file.size, most: MOST_BYTES });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, changed or closed after its choice.
    throw new RefusedFile({ kind: "unreadable" });
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b];
/** The container of .xls, and of workbooks that a password protects. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function readBytes(bytes: Uint8Array, sheet: string | undefined): ImportedTable {
  if (startsWith(bytes, OLD_WORKBOOK)) throw new RefusedFile({ kind: "workbook-old" });
  if (!startsWith(bytes, [...ZIP, 3, 4])) return readText(bytes);
  const names = listNames(bytes);
  if (names.includes("xl/workbook.bin")) throw new RefusedFile({ kind: "workbook-old" });
  if (names.includes("content.xml")) throw new RefusedFile({ kind: "open-document" });
  if (!names.includes("xl/workbook.xml")) return readText(unpackTable(bytes, names, MOST_BYTES));
  return { format: "xlsx", encoding: undefined, ...readWorkbook(bytes, sheet) };
}

function readText(bytes: Uint8Array): ImportedTable {
  const { encoding, text } = decodeBytes(bytes);
  if (text.trim() === "") throw new RefusedFile({ kind: "empty" });
  if (!isText(text)) throw new RefusedFile({ kind: "not-text" });
  // A CSV may begin with a bracket too, but not with an object of JSON.
  const isJson = /^\s*(?:\[\s*)*\{\s*"/.test(text);
  const read = isJson ? readFeatures(text) : readCsv(text);
  return { format: isJson ? "geojson" : "csv", encoding, sheet: "", sheets: [], ...read };
}

const LOOKED_AT_LENGTH = 65_536;
/** A larger share of control characters means a binary file; random bytes have a tenth. */
const MOST_CONTROLS = 0.04;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; a file of tables has tabs and line breaks only.
const CONTROLS = /[\u0000-\u0008\u000e-\u001d]/g;
const BINARY_WITH_TEXT = /^(?:%PDF-|PK)/;

function isText(text: string): boolean {
  const start = text.slice(0, LOOKED_AT_LENGTH);
  return !BINARY_WITH_TEXT.test(start) && (start.match(CONTROLS)?.length ?? 0) <= MOST_CONTROLS * start.length;
}

interface DecodedText {
  readonly encoding: FileEncoding;
  /** Without byte order mark, lines separated by line feeds. */
  readonly text: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [FileEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes a file by its byte order mark; else as UTF-8 when it is valid; else as Windows-1252, which accepts any bytes. */
function decodeBytes(bytes: Uint8Array): DecodedText {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark)) ?? [];
  const encoding = marked ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  return { encoding, text: decode(bytes, encoding).replace(/\r\n?/g, "\n") };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: FileEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node before 24 decodes Windows-1252 as ISO 8859-1, which has control characters in this range.
  return encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter)
    : text;
}

/** Characters of Windows-1252 from 0x80 to 0x9f; U+FFFD where it has none. */
const WINDOWS_LETTERS = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
