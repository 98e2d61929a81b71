import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decisionFaults, glossaryFaults, importTable, unlistedDecisions } from "./document-form.ts";
import { ALLOWED_IMPORTS } from "./layering-rules.ts";
import { listSources } from "./list-sources.ts";
import { findMissingInComments, findMissingReferences, type Repository } from "./missing-references.ts";
import { listPaths, readDocuments, readRepository } from "./read-repository.ts";

/** Paths in documents that the repository does not hold: output of commands, and files that a guide tells the reader to create or fetch. */
const ELSEWHERE = [
  ".well-known/security.txt",
  "licences/sbom.cdx.json",
  "start-guard.js",
  "too-old.js",
  "public/data/contours.topojson",
  "contours.topojson",
  "public/data/road-times.json",
  "road-times.json",
  "transit.json",
  "public/data/transit.json",
  // Files of a host or of the publishers.
  ".github/workflows",
  ".github/workflows/pages.yml",
  ".github/workflows/verifications.yml",
  "robots.txt",
  "rapport.md",
  // Files of other producers, downloaded by hand where there is no network.
  "liste-fs-20240801.csv",
  "communes-04.geojson",
  "communes-05.geojson",
  "CODE_LIEU.json",
  // Files that the reader makes from the published data.
  "lieux-73.csv",
  // The build writes them.
  "data/changements.atom",
  "data/rendez-vous.ics",
];
const PATHS = listPaths();
const REPOSITORY = readRepository(PATHS, ELSEWHERE);
const DOCUMENTS = readDocuments(PATHS);
const DECISIONS = DOCUMENTS.filter(({ file }) => /^docs\/adr\/\d/.test(file));
const RECIPES = PATHS.filter((path) => path.startsWith("deploy/") && statSync(path).isFile());
const read = (file: string) => readFileSync(file, "utf8");

describe("findMissingReferences", () => {
  const repository: Repository = {
    paths: new Set(["README.md", "docs", "docs/guide.md", "src", "src/geo", "src/geo/sphere.ts", "data/points/a.csv"]),
    scripts: new Set(["data", "bench:page"]),
    commands: new Set(["vitest"]),
    read: () => "# Title\n\n## Où aller ?\n\n## Same\n\n## Same\n",
    elsewhere: new Set(["made.json"]),
  };
  const missing = (text: string, file = "README.md") => findMissingReferences({ file, text }, repository);

  it.each([
    "[guide](docs/guide.md), [part](docs/guide.md#où-aller-), [again](#same-1), [site](https://example.org/a.md)",
    "`src/geo/sphere.ts`, `src/geo/`, `geo/sphere.ts`, `sphere.ts`, `src/geo/*.ts`, `src/{geo,geo/sphere.ts}`",
    "`made.json`, `npm run data`, `npm test`, `bench:page`, `npx vitest run src/geo`, a/b in prose, `kg/m2`",
    "    npm run data    # writes data/points/a.csv",
    "```\nnpm ci && npm run bench:page -- --against FOLDER\n```",
  ])("finds every reference in: %s", (text) => expect(missing(text)).toEqual([]));

  it.each([
    ["[guide](docs/guides.md)", "docs/guides.md"],
    ["[part](docs/guide.md#nowhere)", "docs/guide.md#nowhere"],
    ["[again](#same-2)", "#same-2"],
    ["`src/geo/plane.ts`", "src/geo/plane.ts"],
    ["`plane.ts`", "plane.ts"],
    ["`geo/plane`", "geo/plane"],
    ["`src/geo/*.css`", "src/geo/*.css"],
    ["`src/{geo,map}`", "src/{geo,map}"],
    ["says npm run build", "build"],
    ["`npm tets`", "tets"],
    ["`bench:pages`", "bench:pages"],
    ["    npx tsx src/geo/sphere.ts", "tsx"],
    ["```\ntsx src/run.ts\n```", "src/run.ts"],
  ])("finds missing references in: %s", (text, named) => expect(missing(text)).toEqual([named]));

  it("resolves a link and a path from the folder of the document too", () => {
    expect(missing("[up](../README.md), [guide](guide.md), `guide.md`, `points/a.csv`", "docs/guide.md")).toEqual([
      "points/a.csv",
    ]);
  });
});

describe("findMissingInComments", () => {
  const repository = { paths: new Set(["src/geo/sphere.ts", "src/ui/base.css"]) };

  it.each([
    "/** As in sphere.ts, `src/geo/sphere.ts` and geo/sphere.ts. */",
    "// Its styles are in base.css.",
    '/** "a/b.ts" is an example. */',
    'import { plane } from "./plane.ts";',
  ])("finds every file in: %s", (source) => expect(findMissingInComments(source, repository)).toEqual([]));

  it.each([
    ["/**\n * As in\n * `src/geo/plane.ts`.\n */", "src/geo/plane.ts"],
    ["const side = 1; // See plane.ts", "plane.ts"],
    ["// Its styles are in ../ui/bare.css.", "ui/bare.css"],
  ])("finds missing files in comments, sample %#", (source, named) =>
    expect(findMissingInComments(source, repository)).toEqual([named]),
  );
});

it("comments name existing source files", () => {
  // This file has samples of comments.
  const sources = ["src", "scripts", "e2e", "bench"]
    .flatMap(listSources)
    .filter((file) => !file.endsWith("docs.test.ts"));
  const missing = sources.flatMap((file) =>
    findMissingInComments(read(file), REPOSITORY).map((name) => `${name} in ${file}`),
  );
  expect(missing).toEqual([]);
});

describe("decisionFaults", () => {
  const text = "# 0012 A title\n\n3 May 2026. Accepted.\n\n## Context\n\n## Decision\n\n## Rejected\n";
  const file = "docs/adr/0012-a-title.md";

  it("accepts a decision of the usual form", () => expect(decisionFaults({ file, text })).toEqual([]));

  it.each([
    [text.replace("0012", "12"), 'title "# 12 A title" without the number of the file'],
    [text.replace("3 May 2026", "In May"), "no date in the third line"],
    [text.replace("## Rejected", "## Refused"), 'no heading "Rejected"'],
    [text + "line\n".repeat(50), "59 lines, more than 50"],
  ])("reports each fault, sample %#", (faulty, fault) =>
    expect(decisionFaults({ file, text: faulty })).toEqual([fault]),
  );
});

it("unlistedDecisions reports omitted and repeated decisions of the index", () => {
  const index = "- [0001](0001-a.md)\n- [0002](0002-b.md)\n- [0002](0002-b.md)\n";
  expect(unlistedDecisions(index, ["docs/adr/0001-a.md", "docs/adr/0002-b.md", "docs/adr/0003-c.md"])).toEqual([
    "0002-b.md",
    "0003-c.md",
  ]);
});

describe("glossaryFaults", () => {
  const rows = (...lines: readonly string[]) =>
    ["| French | English | Meaning |", "|---|---|---|", ...lines].join("\n");

  it("accepts unique terms, and – for none", () =>
    expect(
      glossaryFaults(rows("| col | pass | A way over. |", "| – | match | An answer. |", "| – | key | One. |")),
    ).toEqual([]));

  it.each([
    [rows("| col | pass | A way. |", "| Col | gap | Another. |"), '"col" stands twice'],
    [rows("| col, pas | pass | A way. |", "| cluse | gap, pass | Another. |"), '"pass" stands twice'],
    [rows("| col |  | A way. |"), '"col" or "" is empty: write – where there is none'],
    [rows("| col | pass | a way |"), 'meaning of "col" is not a sentence'],
  ])("reports each fault, sample %#", (text, fault) => expect(glossaryFaults(text)).toEqual([fault]));
});

describe.each(DOCUMENTS)("$file", (document) => {
  it("names existing paths, links, scripts and commands", () => {
    expect(findMissingReferences(document, REPOSITORY)).toEqual([]);
  });
});

describe.each([...DOCUMENTS.map(({ file }) => file), ...RECIPES])("%s", (file) => {
  it("contains no path of the author's machine", () => {
    expect(read(file).match(/\/(work|root|home|Users)\/|\.\.\/shared\b|registry\.|localhost:\d/)).toBeNull();
  });
});

describe("docs/adr", () => {
  it.each(DECISIONS)("$file has its number, date and headings, on one page", (decision) => {
    expect(decisionFaults(decision)).toEqual([]);
  });

  it("has an index that lists every decision once", () => {
    expect(
      unlistedDecisions(
        read("docs/adr/README.md"),
        DECISIONS.map(({ file }) => file),
      ),
    ).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  const text = read("ARCHITECTURE.md");

  it("has at most 10,000 bytes", () => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000));

  it("says who may import whom as the rules do", () => expect(importTable(text)).toEqual(ALLOWED_IMPORTS));

  it("names every folder of src", () => {
    const [, tree = ""] = text.split("\nsrc/\n");
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !tree.includes(` ${name}/ `)).map(({ name }) => name)).toEqual([]);
  });
});

it("docs/glossary.md has each term once, with its meaning in one sentence", () => {
  expect(glossaryFaults(read("docs/glossary.md"))).toEqual([]);
});

it("docs/pannes.md names existing browser and component tests", () => {
  const named = [...read("docs/pannes.md").matchAll(/^\|.*\|([^|]+)\|$/gm)].flatMap(([, tests = ""]) =>
    [...tests.matchAll(/`([\w/-]+)`/g)].map(([, name = ""]) => name),
  );
  const isThere = (name: string) =>
    PATHS.some((path) => path === join("e2e", `${name}.spec.ts`) || path.endsWith(`/${name}.test.tsx`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

it("README.md gives the command of continuous integration", () => {
  const commands = read(".ci/run").match(/^npm .+$/gm) ?? [];
  expect(read("README.md")).toContain(commands.join(" && "));
});
