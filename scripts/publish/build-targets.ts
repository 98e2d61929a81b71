import { join } from "node:path";
import { readText } from "../read-text.ts";

/**
 * The oldest engines served as targets of the build ("chrome109", "ios15.4"), from `browserslist` in package.json, the only place that states
 * them.
 * @throws Error for a query other than "engine >= version"
 */
export function readBuildTargets(root: string): string[] {
  const { browserslist } = JSON.parse(readText(join(root, "package.json"))) as {
    readonly browserslist: readonly string[];
  };
  return browserslist.map((query) => {
    const [, engine, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    if (engine === undefined) throw new Error(`package.json, browserslist: "${query}" is not "engine >= version".`);
    return `${engine.replace("ios_saf", "ios")}${version}`;
  });
}
