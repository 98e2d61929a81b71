import { join } from "node:path";
import { build } from "vite";
import { buildTargets, readFloor } from "../engines/floor.ts";
import { packageFolder } from "../licences/shipped-packages.ts";

/**
 * Bundles a script without imports, from its entry.
 * @param target the oldest engines that parse it; by default the oldest ones served
 * @throws Error when it contains a package: the list of the packages in the site is written before, and would lack its licence.
 */
export async function bundleScript(
  root: string,
  entry: string,
  target: string | string[] = buildTargets(readFloor(root)),
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: join(root, entry), formats: ["iife"], name: "script", fileName: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry} was not built.`);
  const packaged = chunk.moduleIds.find((id) => packageFolder(id) !== undefined);
  if (packaged !== undefined) throw new Error(`The licence of ${packaged}, bundled in ${entry}, would not be listed.`);
  return chunk.code;
}
