import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of some commands in a folder of PATH, or undefined; the order of the commands counts before that of the folders. */
export function findOnPath(
  commands: readonly string[],
  path = "",
  isThere: (path: string) => boolean = isExecutable,
): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isThere);
}

export function isExecutable(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
