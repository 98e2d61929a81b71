import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ImportedFile } from "./imported-files.ts";

/** The texts of a ZIP archive by their names. */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

/** A ZIP archive of texts by their names, as a file of the device. */
export function archive(name: string, texts: Readonly<Record<string, string>>): ImportedFile {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return { name, bytes: Buffer.from(zipSync(files)) };
}
