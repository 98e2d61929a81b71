import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { describe, expect, it } from "vitest";
import { layeringRules } from "./layering-rules.ts";

/** Names of the violated rules, once each. */
async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "layering-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ruleSet = { forbidden: layeringRules() };
    const { output } = await cruise(Object.keys(files), { validate: true, ruleSet, baseDir: folder });
    return typeof output === "string" ? [output] : [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LEAF = "export const leaf = 1;";

describe("layeringRules", () => {
  it("reports an import that a folder may not have, and a package that belongs to another", async () => {
    const files = { "src/geo/a.ts": 'import "../domain/leaf.ts";', "src/domain/leaf.ts": LEAF };
    expect(await brokenRules(files)).toEqual(["geo-imports-nothing"]);
    expect(await brokenRules({ "src/ui/a.tsx": 'import "maplibre-gl";' })).toHaveLength(1);
  });

  it("reports no-cycle when two files import each other", async () => {
    const files = { "src/geo/a.ts": 'import "./b.ts";', "src/geo/b.ts": 'import "./a.ts";' };
    expect(await brokenRules(files)).toEqual(["no-cycle"]);
  });

  it("reports a folder without a rule", async () => {
    const files = { "src/helpers/a.ts": 'import "./b.ts";', "src/helpers/b.ts": LEAF };
    expect(await brokenRules(files)).toEqual(["room-without-a-rule"]);
  });

  it("allows permitted imports, and the builders in tests", async () => {
    const files = {
      "src/find/start/main.tsx": 'import "../ui/page.tsx"; import "../map/map.ts"; import "react";',
      "src/ui/page.tsx":
        'import { useState } from "react"; import "../design/theme/colours.ts"; import "../config.ts"; import "./page.css";',
      "src/map/map.ts":
        'import url from "maplibre-gl/dist/worker.mjs?worker&url"; import "../model/store.ts"; import "../platform/online/services.ts";',
      "src/data/online/services.ts": LEAF,
      "scripts/headers.ts": 'import "../src/data/online/services.ts";',
      "src/state/store.ts": 'import "../platform/worker/run.ts";',
      "src/platform/worker/run.ts": LEAF,
      "src/design/theme/colours.ts": LEAF,
      "src/config.ts": LEAF,
      "src/domain/a.test.ts": 'import { leaf } from "../testing/builders.ts"; import { readFileSync } from "node:fs";',
      "src/testing/builders.ts": LEAF,
      "src/features/a/slice.ts": LEAF,
      "src/features/a/state.ts": 'import "./slice.ts"; import "../../model/store.ts"; import "../b/state.ts";',
      "src/features/a/section.tsx": 'import "react"; import "./state.ts"; import "./style.css";',
      "src/features/b/state.ts": LEAF,
      "e2e/driver.ts": 'import { test } from "@playwright/test";',
    };
    expect(await brokenRules(files)).toEqual([]);
  });
});
