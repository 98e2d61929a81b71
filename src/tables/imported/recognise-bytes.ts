import type { ImportFault } from "../../domain/import/import-fault.ts";

/** Size of the parts of a file that are searched for names in an archive: they stand at its start and in the directory at its end. */
const LOOKED_AT_BYTES = 65_536;
const SPREADSHEET_PARTS = /\bxl\/|vnd\.oasis\.opendocument\.spreadsheet/;

/** Magic numbers of binary files, in hexadecimal. */
const SIGNATURES: readonly { readonly starts: string; readonly kind: "zip" | "spreadsheet" | "not-text" }[] = [
  { starts: "504b0304", kind: "zip" },
  { starts: "504b0506", kind: "zip" },
  // The container of .xls and other files of that period.
  { starts: "d0cf11e0a1b11ae1", kind: "spreadsheet" },
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

/** The kind of a binary file by its magic number: an archive, a spreadsheet file, an image, a PDF; undefined for other bytes. */
export function recogniseBytes(bytes: Uint8Array): ImportFault | undefined {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const known = SIGNATURES.find(({ starts }) => start.startsWith(starts));
  if (known === undefined) return undefined;
  if (known.kind !== "zip") return { kind: known.kind };
  const latin = new TextDecoder("latin1");
  const names = latin.decode(bytes.subarray(0, LOOKED_AT_BYTES)) + latin.decode(bytes.subarray(-LOOKED_AT_BYTES));
  return { kind: SPREADSHEET_PARTS.test(names) ? "spreadsheet" : "not-text" };
}
