import { strToU8, zipSync } from "fflate";

/** A ZIP archive of texts by their names, in UTF-8. */
export function writeArchive(texts: Readonly<Record<string, string>>): Blob {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return new Blob([zipSync(files)], { type: "application/zip" });
}
