import { strToU8, zipSync } from "fflate";
import type { ImportedFile } from "./imported-files.ts";

/** A ZIP archive of texts by their names, as a file of the device. */
export function archive(name: string, texts: Readonly<Record<string, string>>): ImportedFile {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return { name, bytes: Buffer.from(zipSync(files)) };
}
