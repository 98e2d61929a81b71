import { strFromU8, unzipSync } from "fflate";

/** The texts of a ZIP archive by their names. */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}
