import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { expect, it } from "vitest";

/** Names of the violated rules, once each. Without a parser of TypeScript dependency-cruiser reads no file, and finds none. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "layering-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { forbidden = [] } = await extractConfig(join(process.cwd(), "scripts/checks/layering.mjs"));
    const { output } = await cruise(Object.keys(files), { validate: true, ruleSet: { forbidden }, baseDir: folder });
    return typeof output === "string" ? [output] : [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LEAF = "export const leaf = 1;";

it.each([
  [
    "a folder imports one above it",
    "domain-imports-nothing",
    { "src/domain/a.ts": 'import "../data/leaf.ts";', "src/data/leaf.ts": LEAF },
  ],
  [
    "a room imports another",
    "find-imports-ui-map-state-worker-data-domain",
    { "src/find/a.ts": 'import "../keeping/leaf.ts";', "src/keeping/leaf.ts": LEAF },
  ],
  ["a page imports Node.js", "no-node-in-the-page", { "src/domain/a.ts": 'import "node:fs";' }],
  [
    "two files import each other",
    "no-cycle",
    { "src/domain/a.ts": 'import "./b.ts";', "src/domain/b.ts": 'import "./a.ts";' },
  ],
  ["a package is imported beside its place", "package-maplibre-gl", { "src/ui/a.tsx": 'import "maplibre-gl";' }],
  [
    "a folder has no rule",
    "folder-without-a-rule",
    { "src/helpers/a.ts": 'import "./b.ts";', "src/helpers/b.ts": LEAF },
  ],
])("reports that %s", async (_, name, files) => {
  expect(await brokenRules(files)).toEqual([name]);
});

it("lets a test import what it tests, and the builders", async () => {
  const files = {
    "src/domain/a.test.ts": 'import "../testing/leaf.ts"; import "../state/leaf.ts"; import "node:fs";',
    "src/testing/leaf.ts": LEAF,
    "src/state/leaf.ts": LEAF,
  };
  expect(await brokenRules(files)).toEqual([]);
});
