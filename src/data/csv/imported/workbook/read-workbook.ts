import type { ImportFault } from "../../../../domain/import/issue.ts";
import type { SheetName } from "../../../../domain/import/read-file.ts";
import { MOST_ROWS, MOST_UNPACKED_BYTES } from "../limits.ts";
import {
  type CellContext,
  type DateSystem,
  kindOfFormat,
  type NumberKind,
  type ReadSheetTable,
  readSheet,
  readXml,
  type Sheet,
  tableOfSheet,
  unescapeText,
} from "./read-sheet.ts";
import { listParts, type UnpackLimit, unpackPart, WorkbookFault, type ZipPart } from "./unzip.ts";

export interface ReadWorkbook extends ReadSheetTable {
  readonly sheet: string;
  /** The sheets of the workbook that hold a table, in its order. */
  readonly sheets: readonly SheetName[];
}

/** Rows above the header that are read at most. */
const ROWS_ABOVE = 50;

/**
 * Reads a sheet of a workbook in the XLSX format (ECMA-376) as a table: the sheet of this name, else the one with most rows. Hidden sheets
 * are read when there is no other. Formulas are never computed: their stored values are read. The answer is a fault when the file is another
 * kind of workbook, protected, damaged, or too large.
 */
export function readWorkbook(bytes: Uint8Array, chosen: string | undefined): ReadWorkbook | ImportFault {
  try {
    return readParts(bytes, chosen);
  } catch (error) {
    if (error instanceof WorkbookFault) return error.fault;
    throw error;
  }
}

function readParts(bytes: Uint8Array, chosen: string | undefined): ReadWorkbook | ImportFault {
  const parts = listParts(bytes);
  if (parts === undefined) return { kind: "workbook-damaged" };
  const archive = openArchive(bytes, parts);
  const kind = recogniseArchive(archive);
  if (kind !== undefined) return kind;
  const { sheets, dateSystem } = readSheetList(archive);
  const context: CellContext = {
    sharedTexts: readSharedTexts(archive),
    kinds: readNumberKinds(archive),
    dateSystem,
  };
  const tables = sheets.map(({ name, path }) => ({ name, read: readTable(archive, path, context) }));
  const read = tables.flatMap(({ name, read }) => ("kind" in read ? [] : [{ name, read }]));
  const tooLarge = tables.find(({ read }) => "kind" in read && read.kind === "too-many-rows");
  if (tooLarge !== undefined && "kind" in tooLarge.read) return tooLarge.read;
  const [longest] = [...read].sort((one, other) => other.read.rows - one.read.rows);
  const found = read.find(({ name }) => name === chosen) ?? longest;
  if (found === undefined) return faultOf(tables.map(({ read }) => read));
  return {
    ...found.read,
    sheet: found.name,
    sheets: read.map(({ name, read: { rows } }) => ({ name, rows })),
  };
}

/** The first reason that says more than that there is nothing. */
function faultOf(reads: readonly (ReadSheetTable | ImportFault)[]): ImportFault {
  const faults = reads.flatMap((read) => ("kind" in read ? [read] : []));
  return faults.find(({ kind }) => kind !== "no-rows") ?? { kind: "no-rows" };
}

interface Archive {
  has(path: string): boolean;
  readonly isEncrypted: boolean;
  /** Unpacks a file; nothing for one that is not there. */
  open(path: string): Iterable<Uint8Array>;
}

function openArchive(bytes: Uint8Array, parts: ReadonlyMap<string, ZipPart>): Archive {
  const limit: UnpackLimit = { left: MOST_UNPACKED_BYTES, most: MOST_UNPACKED_BYTES };
  return {
    has: (path) => parts.has(path),
    isEncrypted: [...parts.values()].some(({ isEncrypted }) => isEncrypted),
    open: (path) => {
      const part = parts.get(path);
      return part === undefined ? [] : unpackPart(bytes, part, limit);
    },
  };
}

/** Undefined for a workbook that can be read. */
function recogniseArchive(archive: Archive): ImportFault | undefined {
  if (archive.isEncrypted) return { kind: "workbook-protected" };
  if (archive.has("xl/workbook.xml")) return undefined;
  if (archive.has("xl/workbook.bin")) return { kind: "workbook-old" };
  return { kind: "not-text" };
}

interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly dateSystem: DateSystem;
}

function readSheetList(archive: Archive): SheetList {
  const targets = readTargets(archive);
  const sheets: { readonly name: string; readonly path: string; readonly isHidden: boolean }[] = [];
  let dateSystem: DateSystem = 1900;
  readXml(archive.open("xl/workbook.xml"), {
    open: (name, attributes) => {
      const given = attributes();
      if (name === "workbookPr" && /^(?:1|true)$/.test(given["date1904"] ?? "")) dateSystem = 1904;
      if (name !== "sheet") return;
      const [, id = ""] = Object.entries(given).find(([key]) => key.endsWith(":id")) ?? [];
      const path = targets.get(id);
      const isHidden = /hidden/i.test(given["state"] ?? "");
      // A sheet that is a chart only has no such target.
      if (path !== undefined) sheets.push({ name: unescapeText(given["name"] ?? ""), path, isHidden });
    },
  });
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return { sheets: visible.length > 0 ? visible : sheets, dateSystem };
}

function readTargets(archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(archive.open("xl/_rels/workbook.xml.rels"), {
    open: (name, attributes) => {
      const { Id = "", Type = "", Target = "" } = attributes();
      if (name !== "Relationship" || !Type.endsWith("/worksheet")) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** Texts that cells share, by rank; what stands above them to help with the pronunciation is left out. */
function readSharedTexts(archive: Archive): readonly string[] {
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isPhonetic = false;
  readXml(archive.open("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") isText = !isPhonetic;
    },
    close: (name) => {
      if (name === "si") texts.push(unescapeText(text));
      else if (name === "rPh") isPhonetic = false;
      else if (name === "t") isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return texts;
}

function readNumberKinds(archive: Archive): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  readXml(archive.open("xl/styles.xml"), {
    open: (name, attributes) => {
      const given = attributes();
      const id = Number(given["numFmtId"] ?? 0);
      if (name === "numFmt") codes.set(id, given["formatCode"] ?? "");
      else if (name === "cellXfs") isOfCells = true;
      else if (name === "xf" && isOfCells) kinds.push(kindOfFormat(id, codes.get(id) ?? ""));
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return kinds;
}

function readTable(archive: Archive, path: string, context: CellContext): ReadSheetTable | ImportFault {
  const sheet: Sheet = readSheet(archive.open(path), context, MOST_ROWS + ROWS_ABOVE);
  return tableOfSheet(sheet);
}
