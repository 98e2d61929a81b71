import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ImportedFile } from "./imported-files.ts";

/** A ZIP archive of texts by their names, as a file of the device. */
export function archive(name: string, texts: Readonly<Record<string, string>>): ImportedFile {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return { name, bytes: Buffer.from(zipSync(files)) };
}

/** The texts of a ZIP archive by their names. */
export function readArchive(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}
