import type { ImportFault } from "../../../../domain/import/issue.ts";
import { isSourcesFile } from "../../../export/list-sources.ts";
import { MOST_BYTES } from "../limits.ts";
import { listParts, unpackPart, WorkbookFault, type ZipPart } from "./unzip.ts";

/** The table in an archive: its path there, and its bytes. */
export interface UnpackedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names of tables. Files that may be something else are tables only where there is none of the former. */
const TABLE_NAMES = [/\.(?:csv|tsv|geojson)$/i, /\.json$/i] as const;
/** What macOS adds beside each file, and hidden files. */
const ADDED_BY_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.)/;
/** Names in a fault at most, and their length in UTF-16 units. */
const MOST_NAMES = 5;
const MOST_NAME_LENGTH = 100;

/** Unpacks the only CSV or GeoJSON file of a ZIP archive, the sources of an export left out, or gives the fault. */
export function unpackTable(bytes: Uint8Array): UnpackedTable | ImportFault {
  const parts = listParts(bytes);
  if (parts === undefined) return { kind: "archive-damaged" };
  const names = [...parts.keys()].filter((name) => !name.endsWith("/") && !ADDED_BY_SYSTEM.test(name));
  if (names.length === 0) return { kind: "empty" };
  const tables = tablesOf(names);
  const [name, ...others] = tables;
  const part = name === undefined ? undefined : parts.get(name);
  if (name === undefined || part === undefined) return { kind: "archive-without-table", ...named(names) };
  if (others.length > 0) return { kind: "archive-of-tables", ...named(tables) };
  if (part.isEncrypted) return { kind: "archive-protected" };
  try {
    return { name, bytes: unpack(bytes, part) };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return error.fault.kind === "workbook-damaged" ? { kind: "archive-damaged" } : error.fault;
  }
}

function tablesOf(names: readonly string[]): readonly string[] {
  const tables = TABLE_NAMES.map((pattern) => names.filter((name) => pattern.test(name)));
  const found = tables.find(({ length }) => length > 0) ?? [];
  return found.filter((name) => !isSourcesFile(name, found));
}

function named(names: readonly string[]) {
  return { names: names.slice(0, MOST_NAMES).map(shorten), count: names.length };
}

function shorten(name: string): string {
  return name.length > MOST_NAME_LENGTH ? `…${name.slice(1 - MOST_NAME_LENGTH)}` : name;
}

function unpack(bytes: Uint8Array, part: ZipPart): Uint8Array<ArrayBuffer> {
  const pieces = [...unpackPart(bytes, part, { left: MOST_BYTES, most: MOST_BYTES })];
  const unpacked = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    unpacked.set(piece, at);
    at += piece.length;
  }
  return unpacked;
}
