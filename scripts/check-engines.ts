import { readdirSync } from "node:fs";
import { join } from "node:path";
import { engineSupport } from "./engines/engine-support.ts";
import { scriptFinder } from "./engines/find-in-script.ts";
import { stylesFinder } from "./engines/find-in-styles.ts";
import { readFloor } from "./engines/floor.ts";
import { type FoundIn, problemsOf } from "./engines/judge-findings.ts";
import { KNOWN_USES } from "./engines/known-uses.ts";
import { readText } from "./read-text.ts";

const DIST = "dist";

/**
 * Checks that the oldest engines served, as package.json names them, know what the built files use, but for the uses of
 * scripts/engines/known-uses.ts. Exits with 1 otherwise.
 */
const floor = readFloor(".");
const support = engineSupport(floor);
const finders = { js: scriptFinder(support), css: stylesFinder(support) };
const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => /\.(js|css)$/.test(file));
if (files.length === 0) throw new Error(`${DIST} is empty: run "npm run build" first.`);

const found = files.flatMap((file): FoundIn[] => {
  const find = file.endsWith(".js") ? finders.js : finders.css;
  return find(readText(join(DIST, file))).map((finding) => ({ ...finding, file }));
});
const problems = problemsOf(found, KNOWN_USES);
for (const problem of problems) console.error(problem);
const oldest = [...floor].map(([engine, version]) => `${engine} ${version}`).join(", ");
console.log(`${files.length} files for ${oldest}: ${KNOWN_USES.length} known uses, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
