import { cruise, type ICruiseResult } from "dependency-cruiser";
import { layeringRules } from "./checks/layering-rules.ts";
import { listSources } from "./checks/list-sources.ts";

const FOLDERS = ["src", "scripts", "bench", "e2e"];
const ROOT_FILES = ["vite.config.ts", "vitest.config.ts", "playwright.config.ts"];

/**
 * Checks imports against the layering rules, and that dependency-cruiser has read every file: without a TypeScript parser it reads none,
 * without an error.
 */
const sources = [...FOLDERS.flatMap(listSources), ...ROOT_FILES];
const cruised = await cruiseSources(sources);
const problems = [
  ...cruised.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ...sources.filter((source) => /\/index\.tsx?$/.test(source)).map((source) => `no-barrel: ${source}`),
  ...findUnread(sources, cruised),
];
for (const problem of problems) {
  console.error(problem);
}
console.log(`${sources.length} files and ${countEdges(cruised)} imports read, ${problems.length} violations.`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function cruiseSources(files: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...files], {
    validate: true,
    ruleSet: { forbidden: layeringRules() },
    doNotFollow: { path: "node_modules" },
  });
  if (typeof output === "string") {
    throw new TypeError("dependency-cruiser returned text instead of a result object");
  }
  return output;
}

/** Sources that are missing in the result. */
function findUnread(files: readonly string[], result: ICruiseResult): string[] {
  const read = new Set(result.modules.map(({ source }) => source));
  return files.filter((file) => !read.has(file)).map((file) => `not read: ${file}`);
}

function countEdges(result: ICruiseResult): number {
  return result.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
}
