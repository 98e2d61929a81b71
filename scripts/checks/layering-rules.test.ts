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
  it.each([
    ["geo-imports-nothing", "src/geo/a.ts", "src/domain/leaf.ts"],
    ["domain-imports-geo", "src/domain/a.ts", "src/model/leaf.ts"],
    ["map-imports-features-design/theme-model-formats-domain-geo", "src/map/layers/a.ts", "src/ui/leaf.ts"],
    ["ui-imports-features-design-model-formats-domain-geo", "src/ui/a.tsx", "src/map/leaf.ts"],
    ["ui-imports-features-design-model-formats-domain-geo", "src/ui/b.tsx", "src/platform/online/leaf.ts"],
    [
      "model-imports-features-platform/worker-platform/offline-import-formats-domain-geo",
      "src/model/a.ts",
      "src/app/leaf.ts",
    ],
    [
      "model-imports-features-platform/worker-platform/offline-import-formats-domain-geo",
      "src/model/b.ts",
      "src/platform/online/leaf.ts",
    ],
    ["service-worker-imports-platform/offline", "src/service-worker/a.ts", "src/domain/leaf.ts"],
    ["platform/offline-imports-nothing", "src/platform/offline/a.ts", "src/platform/online/leaf.ts"],
    ["design/theme-imports-nothing", "src/design/theme/a.ts", "src/domain/leaf.ts"],
    ["config-imports-nothing", "src/config.ts", "src/domain/leaf.ts"],
    ["e2e-imports-nothing", "e2e/b.spec.ts", "src/config.ts"],
    ["tables-for-all-import-nothing", "src/platform/online/services.ts", "src/domain/leaf.ts"],
    ["tables-for-all-import-nothing", "src/platform/offline/stored-items.ts", "src/platform/online/services.ts"],
    [
      "scripts-imports-static-pages-platform/offline-import-formats-domain-geo",
      "scripts/a.ts",
      "src/platform/dataset/leaf.ts",
    ],
    ["e2e-imports-nothing", "e2e/a.spec.ts", "src/domain/leaf.ts"],
    ["slice-imports-the-core", "src/features/a/slice.ts", "src/model/leaf.ts"],
    ["layer-imports-no-view", "src/features/a/layer.ts", "src/features/a/leaf.tsx"],
    ["only-layers-import-the-map", "src/features/a/section.tsx", "src/map/leaf.ts"],
    ["only-layers-import-the-map", "src/features/a/words.ts", "src/features/a/layer.ts"],
    ["view-imports-no-service", "src/features/a/section.tsx", "src/features/a/service.ts"],
    ["messages-import-messages", "src/features/a/messages/fr.ts", "src/model/leaf.ts"],
    ["model-imports-no-view", "src/features/a/controller.ts", "src/features/a/leaf.tsx"],
    ["features-know-each-other-by-their-state", "src/features/a/state.ts", "src/features/b/leaf.ts"],
    ["model-imports-slices-and-states", "src/model/a.ts", "src/features/a/controller.ts"],
    ["map-imports-layers", "src/map/a.ts", "src/features/a/leaf.ts"],
    ["ui-imports-no-layer", "src/ui/a.tsx", "src/features/a/layer.ts"],
    ["no-product-code-on-testing", "src/app/a.ts", "src/testing/leaf.ts"],
    ["no-script-on-testing", "scripts/update/a.ts", "scripts/testing/leaf.ts"],
  ])("reports %s when %s imports %s", async (rule, from, to) => {
    const up = "../".repeat(from.split("/").length - 1) || "./";
    expect(await brokenRules({ [from]: `import type { leaf } from "${up}${to}";`, [to]: LEAF })).toEqual([rule]);
  });

  it.each([
    ["closed-package-maplibre-gl", "src/app/a.ts", "maplibre-gl"],
    ["closed-package-react", "src/map/a.ts", "react-dom/client"],
    ["closed-package-playwright", "e2e/filter.spec.ts", "@playwright/test"],
    ["closed-package-papaparse", "src/domain/a.ts", "papaparse"],
    ["no-node-in-the-page", "src/domain/a.ts", "node:fs"],
  ])("reports %s when %s imports %s", async (rule, from, module) => {
    expect(await brokenRules({ [from]: `import { x } from "${module}";` })).toEqual([rule]);
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
      "src/app/main.tsx": 'import "../ui/page.tsx"; import "../map/map.ts"; import "react";',
      "src/ui/page.tsx":
        'import { useState } from "react"; import "../design/theme/colours.ts"; import "../config.ts"; import "./page.css";',
      "src/map/map.ts":
        'import url from "maplibre-gl/dist/worker.mjs?worker&url"; import "../model/store.ts"; import "../platform/online/services.ts";',
      "src/platform/online/services.ts": LEAF,
      "scripts/headers.ts": 'import "../src/platform/online/services.ts";',
      "src/model/store.ts": 'import "../platform/worker/run.ts";',
      "src/platform/worker/run.ts": LEAF,
      "src/design/theme/colours.ts": LEAF,
      "src/config.ts": LEAF,
      "src/domain/a.test.ts": 'import { leaf } from "../testing/builders.ts"; import { readFileSync } from "node:fs";',
      "src/testing/builders.ts": LEAF,
      "src/features/a/slice.ts": LEAF,
      "src/features/a/state.ts": 'import "./slice.ts"; import "../../model/store.ts"; import "../b/state.ts";',
      "src/features/a/layer.ts":
        'import type { Map } from "maplibre-gl"; import "./state.ts"; import "../../map/tool.ts";',
      "src/features/a/section.tsx": 'import "react"; import "./state.ts"; import "./style.css";',
      "src/features/b/state.ts": LEAF,
      "src/map/tool.ts": LEAF,
      "src/map/sync.ts": 'import "../features/a/layer.ts";',
      "e2e/driver.ts": 'import { test } from "@playwright/test";',
    };
    expect(await brokenRules(files)).toEqual([]);
  });
});
