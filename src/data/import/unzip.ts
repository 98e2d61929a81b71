import { unzipSync } from "fflate";
import { SOURCES_NAME } from "../export/list-sources.ts";
import { RefusedFile } from "./refused-file.ts";

/** The names of the files in a ZIP archive. @throws RefusedFile */
export function listNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unpack(bytes, ({ name }) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the files of a ZIP archive whose names pass a test, together up to so many bytes. An archive that states a smaller size than its
 * file has gives the beginning of the file. @throws RefusedFile
 */
export function unzip(
  bytes: Uint8Array,
  takes: (name: string) => boolean,
  most: number,
): ReadonlyMap<string, Uint8Array> {
  let left = most;
  const files = unpack(bytes, ({ name, originalSize }) => {
    if (!takes(name)) return false;
    left -= originalSize;
    if (left < 0) throw new RefusedFile({ kind: "unpacked-too-large", most });
    return true;
  });
  return new Map(Object.entries(files));
}

function unpack(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile({ kind: "archive-damaged" });
  }
}

const TABLE_NAME = /\.(?:csv|tsv|geojson|json)$/i;
/** Files that macOS adds beside each file, and hidden files. */
const ADDED_BY_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.)/;

/** Unpacks the only CSV or GeoJSON file among those of an archive, the sources of an export left out. @throws RefusedFile */
export function unpackTable(bytes: Uint8Array, names: readonly string[], most: number): Uint8Array {
  const isTable = (name: string) => TABLE_NAME.test(name) && !ADDED_BY_SYSTEM.test(name);
  const [only, ...others] = names.filter((name) => isTable(name) && name.split("/").at(-1) !== `${SOURCES_NAME}.csv`);
  const table =
    only === undefined || others.length > 0 ? undefined : unzip(bytes, (name) => name === only, most).get(only);
  if (table === undefined) throw new RefusedFile({ kind: "archive-of-tables" });
  return table;
}
