import { plainText } from "../domain/plain-text.ts";

/** The name of a column as names are compared: "Code Postal" and "CODE-POSTAL" are "code_postal". */
export function columnKey(name: string): string {
  return plainText(name.replace(/([a-z\d])([A-Z])/g, "$1 $2")).replaceAll(" ", "_");
}
