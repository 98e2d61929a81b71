import { strToU8, zipSync } from "fflate";

/** Packs texts by their names into a ZIP archive, dated by an ISO 8601 date. */
export function writeArchive(files: ReadonlyMap<string, string>, date: string): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: `${date}T12:00:00` });
}
