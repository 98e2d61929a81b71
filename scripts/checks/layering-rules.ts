import type { IForbiddenRuleType } from "dependency-cruiser";

/**
 * The folders that a folder may import beside itself, as in ARCHITECTURE.md. A folder without an entry may import nothing, and no folder
 * may import it.
 */
export const ALLOWED_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  app: ["find", "features", "ui", "design", "map", "model", "platform", "import", "formats", "domain", "geo"],
  find: ["features", "ui", "design", "model", "formats", "domain", "geo"],
  territories: ["features", "ui", "design", "map", "model", "platform", "formats", "domain", "geo"],
  keeping: ["features", "ui", "design", "map", "model", "platform", "import", "formats", "domain", "geo"],
  features: ["ui", "design", "map", "model", "platform", "import", "formats", "domain", "geo"],
  ui: ["features", "design", "model", "formats", "domain", "geo"],
  map: ["features", "design/theme", "model", "formats", "domain", "geo"],
  design: ["model", "domain", "geo"],
  "design/theme": [],
  model: ["features", "platform/worker", "platform/offline", "import", "formats", "domain", "geo"],
  "platform/worker": ["platform/dataset", "import", "formats", "domain", "geo"],
  "platform/dataset": ["formats", "domain", "geo"],
  "platform/online": ["domain", "geo"],
  "platform/offline": [],
  "service-worker": ["platform/offline"],
  import: ["formats", "domain", "geo"],
  formats: ["domain", "geo"],
  domain: ["geo"],
  geo: [],
  "static-pages": ["ui", "design", "formats", "domain", "geo"],
  config: [],
  golden: ["model", "import", "formats", "domain", "geo"],
  testing: ["app", "keeping", "features", "ui", "model", "platform", "import", "formats", "domain", "geo"],
  scripts: ["static-pages", "platform/offline", "import", "formats", "domain", "geo"],
  bench: ["scripts", "import", "formats", "domain", "geo"],
  e2e: [],
};

/** The files of a feature by role (docs/adr/0070-rooms-of-the-source.md). */
const ROLE = {
  any: "^src/find/",
  slice: "^src/find/[^/]+/slice\\.ts$",
  /** What works without a page: selectors, controllers, what is stored, what is requested. */
  model: "^src/find/[^/]+/[a-z-]*(slice|state|repository|service|controller|queue|job)\\.ts$",
  view: "^src/find/[^/]+/[^/]+\\.tsx$",
  messages: "^src/find/[^/]+/messages/",
  /** What another feature may import. */
  open: "^src/find/[^/]+/(state|slice)\\.ts$",
} as const;

/** What the roles of a feature may not import, and what other folders may not import of a feature. */
const ROLE_RULES: readonly { readonly name: string; readonly from: IForbiddenRuleType["from"]; readonly to: string }[] =
  [
    { name: "slice-imports-the-core", from: { path: ROLE.slice }, to: "^src/(?!domain/|geo/)" },
    {
      name: "view-imports-no-service",
      from: { path: ROLE.view },
      to: "^src/data/(dataset|online|offline)/|/service\\.ts$",
    },
    {
      name: "messages-import-messages",
      from: { path: ROLE.messages },
      to: `^src/(?!ui/messages/|features/|formats/|domain/)|${ROLE.view}`,
    },
    { name: "model-imports-no-view", from: { path: ROLE.model }, to: `^src/find/|${ROLE.view}` },
    {
      name: "no-feature-imports-the-map",
      from: { path: ROLE.any },
      to: "^src/map/",
    },
    {
      name: "model-imports-slices-and-states",
      from: { path: "^src/state/" },
      to: "^src/find/[^/]+/(?!(slice|state)\\.ts$)",
    },
    { name: "map-imports-no-feature", from: { path: "^src/map/" }, to: "^src/find/" },
  ];

/** Names the online services without requesting them: the content security policy, the map and the privacy page read it. */
const SERVICES_TABLE = "^src/platform/online/services\\.ts$";
/** Declares the values stored on a device: the privacy page reads it, and tests compare the code with it. */
const KEPT_TABLE = "^src/platform/offline/stored-(items|texts)\\.ts$";
const BESIDE_SRC = ["scripts", "bench", "e2e"];
/** Modules that every folder of src may import: the settings of the host, and the tables of online services and of stored values. */
const LEAVES = ["^src/config(/|\\.ts$)", SERVICES_TABLE, KEPT_TABLE];
/** Modules of src that the folders beside src may import. */
const LEAVES_BESIDE: Readonly<Record<string, readonly string[]>> = {
  scripts: [SERVICES_TABLE],
  e2e: [SERVICES_TABLE, KEPT_TABLE],
};

/** Packages that only some files may import, by name prefix. */
const PACKAGE_RULES: readonly { readonly packages: string; readonly from: string; readonly why: string }[] = [
  {
    packages: "maplibre-gl(/|$)",
    from: "^src/map/",
    why: "only the map knows MapLibre",
  },
  {
    packages: "react(-dom)?(/|$)",
    from: "^src/((ui|design|app|find|territories|keeping|static-pages|testing/component)/|features/[^/]+/[^/]+\\.tsx$)",
    why: "only what is shown knows React",
  },
  {
    packages: "preact(/|$)",
    from: "^src/(app|testing/component)/renderer\\.ts$",
    why: "the source is written to React; one module says what draws it",
  },
  {
    packages: "@testing-library/(react|user-event|dom)(/|$)",
    from: "^src/testing/component/",
    why: "component tests speak the words of src/testing/component",
  },
  {
    packages: "zustand(/|$)",
    from: "^src/(model|ui|app|territories|keeping)/",
    why: "the map hears of the store through the model",
  },
  { packages: "clipper2-ts(/|$)", from: "^src/domain/geo/", why: "only geo knows how polygons are cut" },
  { packages: "proj4(/|$)", from: "^src/domain/geo/", why: "only geo knows projections" },
  { packages: "idb-keyval(/|$)", from: "^src/state/", why: "only the model keeps things on the device" },
  {
    packages: "papaparse(/|$)",
    from: "^(src/data/csv/|bench/figures-reference\\.ts$)",
    why: "only formats/csv reads and writes CSV; the reference of the figures shares no code with them",
  },
  {
    packages: "(fflate|saxen)(/|$)",
    from: "^(src/data/csv/(imported/workbook/|write-archive\\.ts$)|scripts/transit/|e2e/(workbook|archive)-file\\.ts$)",
    why: "only formats/csv packs and unpacks archives and reads XML; scripts read timetables, tests write workbooks and read exports",
  },
  {
    packages: "write-excel-file(/|$)",
    from: "^src/formats/export/write-workbook\\.ts$",
    why: "one file writes workbooks",
  },
  {
    packages: "uqr(/|$)",
    from: "^src/design/qr-code\\.tsx$",
    why: "the code to scan comes with the printed pages that show it",
  },
  {
    packages: "(@playwright|playwright|playwright-core|axe-core)(/|$)",
    from: "^(e2e/driver\\.ts|e2e/engines/old-chromium\\.ts|bench/page/browser\\.ts|scripts/(find-chromium|draw-preview|draw-screenshots|photograph-when-still)\\.ts|playwright\\.config\\.ts)$",
    why: "specs speak the words of e2e/driver.ts; one bench, two scripts and the oldest Chromium are driven apart",
  },
];

const TEST = "\\.test\\.tsx?$";
/** A leading slash or the start: an unresolved package keeps its bare name. */
const PACKAGE = "(^|node_modules/)";

/** The rules in the format of dependency-cruiser. */
export function layeringRules(): IForbiddenRuleType[] {
  return [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-product-code-on-testing",
      severity: "error",
      comment: "product code never imports the builders of tests",
      from: { pathNot: [TEST, roomPath("testing")] },
      to: { path: roomPath("testing") },
    },
    {
      name: "no-script-on-testing",
      severity: "error",
      comment: "scripts never import the builders of their tests",
      from: { path: "^(scripts|bench)/", pathNot: [TEST, "^scripts/testing/"] },
      to: { path: "^scripts/testing/" },
    },
    {
      name: "no-product-code-on-browser-tests",
      severity: "error",
      comment: "component tests share the words of browser tests; product code knows neither",
      from: { path: "^src/", pathNot: [TEST, roomPath("testing")] },
      to: { path: roomPath("e2e") },
    },
    {
      name: "no-node-in-the-page",
      severity: "error",
      comment: "a browser has no node: modules",
      from: { path: "^src/", pathNot: [TEST, roomPath("testing")] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "geo-takes-small-spatial-packages",
      severity: "error",
      from: { path: roomPath("geo"), pathNot: TEST },
      to: {
        dependencyTypes: ["npm", "npm-dev"],
        pathNot: `${PACKAGE}(@turf/|@types/geojson|kdbush|geokdbush|clipper2-ts|polylabel|proj4)`,
      },
    },
    ...Object.entries(ALLOWED_IMPORTS).map(([room, others]) => passageRule(room, others)),
    ...ROLE_RULES.map(({ name, from, to }) => roleRule(name, from, to)),
    {
      name: "features-know-each-other-by-their-state",
      severity: "error",
      from: { path: "^src/find/([^/]+)/", pathNot: TEST },
      to: { path: ROLE.any, pathNot: ["^src/find/$1/", ROLE.open] },
    },
    {
      name: "tables-for-all-import-nothing",
      severity: "error",
      comment: "every room may import them; the stored items have their keys in a smaller table",
      from: { path: [SERVICES_TABLE, KEPT_TABLE] },
      to: { pathNot: KEPT_TABLE },
    },
    unknownRoomRule(),
    ...PACKAGE_RULES.map(({ packages, from, why }) => packageRule(packages, from, why)),
  ];
}

/** src/<folder>/…, or the module src/<folder>.ts; scripts, bench and e2e lie beside src. */
function roomPath(room: string): string {
  return BESIDE_SRC.includes(room) ? `^${room}/` : `^src/${room}(/|\\.ts$)`;
}

function passageRule(room: string, others: readonly string[]): IForbiddenRuleType {
  const leaves = BESIDE_SRC.includes(room) ? (LEAVES_BESIDE[room] ?? []) : LEAVES;
  const open = [...[room, ...others].map(roomPath), ...leaves];
  return {
    name: `${room}-imports-${others.join("-") || "nothing"}`,
    severity: "error",
    from: { path: roomPath(room) },
    // Imports of src/testing and of e2e have rules of their own.
    to: { path: "^(src|scripts|bench|e2e)/", pathNot: [...open, ...testRooms(room)] },
  };
}

/** The rooms that the tests of every room may import; browser tests import no other tests. */
function testRooms(room: string): string[] {
  return BESIDE_SRC.includes(room) ? [roomPath("testing")] : [roomPath("testing"), roomPath("e2e")];
}

function unknownRoomRule(): IForbiddenRuleType {
  const known = Object.keys(ALLOWED_IMPORTS).map(roomPath);
  return {
    name: "room-without-a-rule",
    severity: "error",
    comment: "name the room in scripts/checks/layering-rules.ts and in ARCHITECTURE.md",
    from: { path: "^src/", pathNot: known },
    to: {},
  };
}

/** Tests may import what they test, whatever its role. */
function roleRule(name: string, from: IForbiddenRuleType["from"], to: string): IForbiddenRuleType {
  const { path, pathNot = [] } = from;
  return {
    name,
    severity: "error",
    from: { ...(path === undefined ? {} : { path }), pathNot: [TEST, ...[pathNot].flat()] },
    to: { path: to, pathNot: LEAVES },
  };
}

function packageRule(packages: string, from: string, why: string): IForbiddenRuleType {
  return {
    name: `closed-package-${packages.replace(/\(.*/, "") || "playwright"}`,
    severity: "error",
    comment: why,
    from: { path: "^(src|scripts|bench|e2e|[^/]+\\.ts$)", pathNot: from },
    to: { path: `${PACKAGE}${packages}` },
  };
}
