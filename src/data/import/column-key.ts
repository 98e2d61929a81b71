import { plainText } from "../../domain/text.ts";

/** Normalises the name of a column for comparison: "Code Postal" and "CODE-POSTAL" give "code_postal". */
export function columnKey(name: string): string {
  return plainText(name.replace(/([a-z\d])([A-Z])/g, "$1 $2")).replaceAll(" ", "_");
}
