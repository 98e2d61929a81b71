import { join } from "node:path";
import { build } from "vite";
import { packageFolder } from "../licences/package-folder.ts";

/**
 * The code of a script that stands alone, from its first file.
 * @throws Error when a package is in it: its licence would be listed nowhere, for this comes after the list of the packages that are in the site.
 */
export async function bundleScript(root: string, entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, entry), formats: ["iife"], name: "script", fileName: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry} was not built.`);
  const packaged = chunk.moduleIds.find((id) => packageFolder(id) !== undefined);
  if (packaged !== undefined) throw new Error(`The licence of ${packaged}, in ${entry}, is listed nowhere.`);
  return chunk.code;
}
