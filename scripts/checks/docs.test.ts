import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unlistedDecisions } from "./document-form.ts";
import { listSources } from "./list-sources.ts";
import { findMissingInComments, findMissingReferences } from "./missing-references.ts";
import { listPaths, readDocuments, readRepository } from "./read-repository.ts";

/** Paths in documents that the repository does not hold: output of commands, and files that a guide tells the reader to create or fetch. */
const ELSEWHERE = [
  ".well-known/security.txt",
  "licences/sbom.cdx.json",
  "start-guard.js",
  "too-old.js",
  // Written by npm run data:travel-times.
  "hiver.geojson",
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

it("comments name existing source files", () => {
  const sources = ["src", "scripts", "e2e", "bench"].flatMap(listSources);
  const missing = sources.flatMap((file) =>
    findMissingInComments(read(file), REPOSITORY).map((name) => `${name} in ${file}`),
  );
  expect(missing).toEqual([]);
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

  it("has at most 6,000 bytes", () => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000));

  it("names every folder of src", () => {
    const [, tree = ""] = text.split("\nsrc/\n");
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !tree.includes(` ${name}/ `)).map(({ name }) => name)).toEqual([]);
  });
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

it("docs/dependencies.md gives a reason for each package, and names no other", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const named = [...read("docs/dependencies.md").matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

it("README.md gives the command of continuous integration", () => {
  const commands = read(".ci/run").match(/^npm .+$/gm) ?? [];
  expect(read("README.md")).toContain(commands.join(" && "));
});
