import { join } from "node:path";
import { readText } from "../read-text.ts";

/** Names of browserslist, and the name of the same engine in a build target and in @mdn/browser-compat-data. */
const ENGINES = {
  chrome: { target: "chrome", data: ["chrome", "chrome_android"] },
  edge: { target: "edge", data: ["edge"] },
  firefox: { target: "firefox", data: ["firefox", "firefox_android"] },
  safari: { target: "safari", data: ["safari"] },
  ios_saf: { target: "ios", data: ["safari_ios"] },
} as const;

type Engine = keyof typeof ENGINES;
export type DataEngine = (typeof ENGINES)[Engine]["data"][number];

/** The oldest version served of each engine. */
export type Floor = ReadonlyMap<Engine, string>;

/**
 * The oldest engines served, from `browserslist` in package.json: the only place that states them.
 * @param root the folder of package.json
 * @throws Error for a query other than "engine >= version", or when an engine is missing
 */
export function readFloor(root: string): Floor {
  const { browserslist } = JSON.parse(readText(join(root, "package.json"))) as { readonly browserslist?: unknown };
  return floorOf(Array.isArray(browserslist) ? browserslist.map(String) : []);
}

/** @throws Error as `readFloor` */
export function floorOf(queries: readonly string[]): Floor {
  const floor = new Map<Engine, string>();
  for (const query of queries) {
    const [, engine = "", version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    if (!isEngine(engine) || version === undefined) {
      throw new Error(`package.json, browserslist: "${query}" is not "engine >= version" of a known engine.`);
    }
    floor.set(engine, version);
  }
  const missing = Object.keys(ENGINES).filter((engine) => isEngine(engine) && !floor.has(engine));
  if (missing.length > 0) throw new Error(`package.json, browserslist: no oldest version of ${missing.join(", ")}.`);
  return floor;
}

function isEngine(name: string): name is Engine {
  return Object.hasOwn(ENGINES, name);
}

/** Targets of the build: "chrome109", "safari15.4". */
export function buildTargets(floor: Floor): string[] {
  return [...floor].map(([engine, version]) => ENGINES[engine].target + version);
}

/** The oldest version by the names of @mdn/browser-compat-data. */
export function floorByDataEngine(floor: Floor): ReadonlyMap<DataEngine, string> {
  return new Map(
    [...floor].flatMap(([engine, version]) => ENGINES[engine].data.map((name) => [name, version] as const)),
  );
}
