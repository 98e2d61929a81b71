/**
 * Who may import whom: a folder imports itself and those named here, all to its left in
 * domain ← data ← worker ← state ← map, ui ← the rooms. A room never imports another.
 */
const BELOW = {
  domain: [],
  data: ["domain"],
  worker: ["data", "domain"],
  state: ["worker", "data", "domain"],
  "ui/theme": ["domain"],
  map: ["ui/theme", "state", "data", "domain"],
  ui: ["state", "data", "domain"],
  find: ["ui", "map", "state", "worker", "data", "domain"],
  territories: ["ui", "map", "state", "worker", "data", "domain"],
  keeping: ["ui", "map", "state", "worker", "data", "domain"],
  "static-pages": ["ui", "data", "domain"],
  "service-worker": ["data/device"],
};

/** What the host of the site sets, the table of services, and what a device keeps: every folder may name them. */
const NAMED_BY_ALL = "^src/(config\\.ts|data/online/services\\.ts|data/device/stored-(items|texts)\\.ts)$";
const TEST = "\\.test\\.tsx?$|^src/(testing|golden)/|^scripts/testing/";
const OURS = "^(src|scripts|bench|e2e)/";

/** Packages that some files alone may import. */
const PACKAGES = [
  ["maplibre-gl", "^src/map/"],
  ["react(-dom)?", "^src/(ui|find|territories|keeping|static-pages)/"],
  ["zustand", "^src/(state|find|territories|keeping)/"],
  ["papaparse", "^src/data/(csv|import)/|^bench/figures-reference\\.ts$"],
  ["(fflate|saxen)", "^src/data/|^scripts/transit/|^e2e/imported-files\\.ts$"],
  ["(clipper2-ts|proj4)", "^src/domain/geo/"],
  ["idb-keyval", "^src/state/"],
  [
    "(@playwright|playwright|playwright-core)",
    "^e2e/(driver\\.ts|playwright\\.config\\.ts|engines/)|^bench/page/|^scripts/[^/]+\\.ts$",
  ],
];

const rule = (name, from, to) => ({ name, severity: "error", from, to });
const folder = (name) => `^src/${name}/`;

export default {
  forbidden: [
    rule("no-cycle", {}, { circular: true }),
    rule("no-node-in-the-page", { path: "^src/", pathNot: TEST }, { dependencyTypes: ["core"] }),
    ...Object.entries(BELOW).map(([name, below]) =>
      rule(
        `${name}-imports-${below.join("-") || "nothing"}`,
        { path: folder(name), pathNot: TEST },
        { path: OURS, pathNot: [NAMED_BY_ALL, ...[name, ...below].map(folder)] },
      ),
    ),
    rule(
      "scripts-import-what-has-no-page",
      { path: "^(scripts|bench)/", pathNot: TEST },
      { path: "^src/(?!(static-pages|data|domain|ui/theme)/|config\\.ts$)|^(e2e|scripts/testing)/" },
    ),
    rule(
      "browser-tests-import-no-product",
      { path: "^e2e/", pathNot: "^e2e/playwright" },
      { path: "^(src|scripts|bench)/", pathNot: NAMED_BY_ALL },
    ),
    rule("folder-without-a-rule", { path: "^src/[^/]+/", pathNot: [TEST, ...Object.keys(BELOW).map(folder)] }, {}),
    ...PACKAGES.map(([name, owner]) =>
      rule(`package-${name}`, { path: OURS, pathNot: [owner, TEST] }, { path: `(^|node_modules/)${name}(/|$)` }),
    ),
  ],
  options: { doNotFollow: { path: "node_modules" } },
};
