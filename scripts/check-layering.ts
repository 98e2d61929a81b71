import { cruise, type ICruiseResult } from "dependency-cruiser";
import { findImports } from "./checks/find-imports.ts";
import { layeringRules } from "./checks/layering-rules.ts";
import { listSources } from "./checks/list-sources.ts";
import { readText } from "./read-text.ts";

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

/** Files and imports of the sources that are missing in the result. */
function findUnread(files: readonly string[], result: ICruiseResult): string[] {
  const read = new Map(result.modules.map(({ source, dependencies }) => [source, dependencies]));
  return files.flatMap((file) => {
    const dependencies = read.get(file);
    if (dependencies === undefined) {
      return [`not read: ${file}`];
    }
    const known = new Set(dependencies.map(({ module }) => plainName(module)));
    return findImports(readText(file))
      .filter((specifier) => !known.has(plainName(specifier)))
      .map((specifier) => `import not read: ${file} → ${specifier}`);
  });
}

/** Removes the prefix of Node's modules and the query of Vite's, which the parser may drop. */
function plainName(specifier: string): string {
  return specifier.replace(/^node:/, "").replace(/\?.*$/, "");
}

function countEdges(result: ICruiseResult): number {
  return result.modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
}
