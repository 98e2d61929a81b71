import type { ImportFault, Issue } from "../../../domain/import/issue.ts";
import type { FileEncoding, ReadFile, SourceTable } from "../../../domain/import/read-file.ts";
import { MOST_BYTES } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readFeatures } from "./read-features.ts";

/** Size of the parts of a file that are searched for names in an archive: they stand at its start and in the directory at its end. */
const ENDS_BYTES = 65_536;

const WORKBOOK_PARTS = /\bxl\//;
const OPEN_DOCUMENT = /vnd\.oasis\.opendocument\.spreadsheet/;

/** Name of the part, in UTF-16, in which Excel keeps an XLSX file that a password protects (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

/** Magic numbers of binary files, in hexadecimal. */
const SIGNATURES: readonly { readonly starts: string; readonly kind: "zip" | "workbook-old" | "not-text" }[] = [
  { starts: "504b0304", kind: "zip" },
  { starts: "504b0506", kind: "zip" },
  // The container of .xls and other files of that period.
  { starts: "d0cf11e0a1b11ae1", kind: "workbook-old" },
  { starts: "255044462d", kind: "not-text" },
  { starts: "89504e470d0a1a0a", kind: "not-text" },
  { starts: "ffd8ff", kind: "not-text" },
  { starts: "47494638", kind: "not-text" },
  { starts: "52494646", kind: "not-text" },
  { starts: "1f8b", kind: "not-text" },
  { starts: "377abcaf271c", kind: "not-text" },
  { starts: "526172211a07", kind: "not-text" },
  { starts: "53514c69746520666f726d61742033", kind: "not-text" },
];

/** A file of the device, or an object that gives its bytes. */
export type FileToRead = Pick<File, "name" | "size"> & {
  slice(from: number, to: number): Pick<Blob, "arrayBuffer">;
};

export interface ImportedTable
  extends Pick<ReadFile, "member" | "format" | "encoding" | "separator" | "rows" | "sheet" | "sheets"> {
  readonly table: SourceTable;
  /** Issues of the reader; a dropped row is not in the table. */
  readonly issues: readonly Issue[];
}

export type FileAnswer =
  | { readonly kind: "read"; readonly imported: ImportedTable }
  | { readonly kind: "refused"; readonly fault: ImportFault };

const SLICE_BYTES = 1 << 22;
const LOOKED_AT_LENGTH = 65_536;
/** A larger share of control characters means a binary file; random bytes have a tenth. */
const MOST_CONTROLS = 0.04;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; a file of tables has tabs and line breaks only.
const CONTROLS = /[\u0000-\u0008\u000e-\u001d]/g;
const TABLE_NAME = /\.(?:csv|tsv|txt)$/i;

/**
 * Reads an imported file with any bytes as a table of text: a CSV in one of four encodings with one of four separators, GeoJSON points, a sheet of
 * an XLSX workbook, or the only table in a ZIP archive. A file without a table is refused with the reason.
 * @param sheet of a workbook; by default the one with most rows.
 * @throws Error when the code that reads workbooks and archives cannot be loaded.
 */
export async function readFile(file: FileToRead, sheet?: string): Promise<FileAnswer> {
  if (file.size > MOST_BYTES) return refuse({ kind: "too-large", bytes: file.size, most: MOST_BYTES });
  const bytes = await readBytes(file);
  if (bytes === undefined) return refuse({ kind: "unreadable" });
  const known = recogniseBytes(bytes);
  if (known === "workbook") return readSheetOf(bytes, sheet);
  return known === "archive" ? readArchived(bytes) : readText(file.name, bytes);
}

function readText(name: string, bytes: Uint8Array): FileAnswer {
  const known = recogniseBytes(bytes);
  // No archive is read within an archive.
  if (known !== undefined) return refuse({ kind: known === "workbook" || known === "archive" ? "not-text" : known });
  const { encoding, text } = decodeBytes(bytes);
  if (text.trim() === "") return refuse({ kind: "empty" });
  if (!isText(text)) return refuse({ kind: "not-text" });
  const isJson = looksLikeJson(name, text);
  const answer = isJson ? readFeatures(text) : readCsv(text);
  if ("kind" in answer) return refuse(answer);
  return {
    kind: "read",
    imported: { member: "", format: isJson ? "geojson" : "csv", encoding, ...NO_SHEET, ...answer },
  };
}

const NO_SHEET = { sheet: "", sheets: [] } as const;

/** The reader of workbooks is code of its own, loaded for the first of them. */
async function readSheetOf(bytes: Uint8Array, sheet: string | undefined): Promise<FileAnswer> {
  const { readWorkbook } = await import("./workbook/read-workbook.ts");
  const answer = readWorkbook(bytes, sheet);
  if ("kind" in answer) return refuse(answer);
  return { kind: "read", imported: { member: "", format: "xlsx", encoding: undefined, separator: "", ...answer } };
}

/** So is the code that unpacks archives. */
async function readArchived(bytes: Uint8Array): Promise<FileAnswer> {
  const { unpackTable } = await import("./workbook/unpack-table.ts");
  const table = unpackTable(bytes);
  if ("kind" in table) return refuse(table);
  const answer = readText(table.name, table.bytes);
  return answer.kind === "refused" ? answer : { kind: "read", imported: { ...answer.imported, member: table.name } };
}

function refuse(fault: ImportFault): FileAnswer {
  return { kind: "refused", fault };
}

async function readBytes(file: FileToRead): Promise<Uint8Array | undefined> {
  try {
    const bytes = new Uint8Array(file.size);
    for (let at = 0; at < file.size; at += SLICE_BYTES) {
      bytes.set(new Uint8Array(await file.slice(at, Math.min(at + SLICE_BYTES, file.size)).arrayBuffer()), at);
    }
    return bytes;
  } catch {
    // The file was moved, changed or closed after its choice.
    return undefined;
  }
}

function isText(text: string): boolean {
  const start = text.slice(0, LOOKED_AT_LENGTH);
  return (start.match(CONTROLS)?.length ?? 0) <= MOST_CONTROLS * start.length;
}

/** A CSV may begin with a bracket too: a CSV name decides, unless the text parses as JSON. */
function looksLikeJson(name: string, text: string): boolean {
  const [first] = /\S/.exec(text) ?? [];
  if (first !== "{" && first !== "[") return false;
  return !TABLE_NAME.test(name) || /^\s*(?:\[\s*)?\{\s*"/.test(text);
}

type BinaryFault = "workbook-old" | "workbook-protected" | "open-document" | "not-text";

/** The kind of a binary file by its magic number: an archive, a spreadsheet file, an image, a PDF; undefined for other bytes. */
function recogniseBytes(bytes: Uint8Array): "workbook" | "archive" | BinaryFault | undefined {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = SIGNATURES.find(({ starts }) => start.startsWith(starts));
  if (known === undefined) return undefined;
  if (known.kind === "not-text") return "not-text";
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, ENDS_BYTES)) + latin.decode(bytes.subarray(-ENDS_BYTES));
  if (known.kind === "workbook-old") return names.includes(ENCRYPTED) ? "workbook-protected" : "workbook-old";
  if (OPEN_DOCUMENT.test(names)) return "open-document";
  return WORKBOOK_PARTS.test(names) ? "workbook" : "archive";
}

export interface DecodedText {
  readonly encoding: FileEncoding;
  /** Without byte order mark, lines separated by line feeds. U+FFFD stands for invalid bytes. */
  readonly text: string;
}

const LOOKED_AT_BYTES = 4096;
/** Share of zeros among every other byte: in UTF-16 nearly all of a text in Latin letters, in other encodings none. */
const ZEROS_OF_UTF_16 = 0.4;
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Decodes a file: by its byte order mark; else as UTF-16 when every other byte is zero; as UTF-8 when it is valid, or more valid than
 * damaged, as after a cut within a character; else as Windows-1252, which accepts any bytes.
 */
function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? zeroEncoding(bytes.subarray(0, LOOKED_AT_BYTES));
  if (encoding !== undefined) return { encoding, text: withEvenLines(decode(bytes, encoding)) };
  const valid = decodeValid(bytes);
  if (valid !== undefined) return { encoding: "utf-8", text: withEvenLines(valid) };
  const damaged = decode(bytes, "utf-8");
  return isMostlyValid(damaged)
    ? { encoding: "utf-8", text: withEvenLines(damaged) }
    : { encoding: "windows-1252", text: withEvenLines(decode(bytes, "windows-1252")) };
}

function markedEncoding([first, second, third]: Uint8Array): FileEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function zeroEncoding(start: Uint8Array): FileEncoding | undefined {
  const pairs = Math.floor(start.length / 2);
  const shareOfZeros = (from: 0 | 1) => {
    let zeros = 0;
    for (let pair = 0; pair < pairs; pair++) if (start[2 * pair + from] === 0) zeros++;
    return zeros / pairs;
  };
  if (pairs === 0) return undefined;
  const [even, odd] = [shareOfZeros(0), shareOfZeros(1)];
  if (odd > ZEROS_OF_UTF_16 && even < ZEROS_OF_UTF_16 / 4) return "utf-16le";
  if (even > ZEROS_OF_UTF_16 && odd < ZEROS_OF_UTF_16 / 4) return "utf-16be";
  return undefined;
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

function decodeValid(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A character beyond ASCII was valid, a U+FFFD was not. */
function isMostlyValid(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) balance += code === 0xfffd ? -1 : 1;
  }
  return balance > 0;
}

/** Concatenated files have a byte order mark at the start of each part. */
function withEvenLines(text: string): string {
  const even = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return even.includes(BYTE_ORDER_MARK) ? even.replace(/^\uFEFF+/gm, "") : even;
}
