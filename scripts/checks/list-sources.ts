import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every .ts and .tsx file under the folder, sorted, with "/" as separator; empty when the folder is missing. */
export function listSources(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}
