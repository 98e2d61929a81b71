import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

/** Paths in documents that the repository does not hold: output of commands, and files that a guide tells the reader to create or fetch. */
const ELSEWHERE = new Set([
  ".well-known/security.txt",
  "licences/sbom.cdx.json",
  "start-guard.js",
  "transit.json",
  "public/data/transit.json",
  // Files of a host or of the publishers.
  ".github/workflows",
  ".github/workflows/pages.yml",
  ".github/workflows/verifications.yml",
  "robots.txt",
  // Files of other producers, downloaded by hand where there is no network.
  "liste-fs-AAAAMMJJ.csv",
  // Files that the reader makes from the published data.
  "lieux-73.csv",
  // The build writes them.
  "data/changements.atom",
  "data/rendez-vous.ics",
]);
const EXTENSION = /\.(?:tsx?|css|csv|json|geojson|topojson|md|html|svg|png|jpg|ya?ml|conf|cff|js|txt|webmanifest)$/;

/** Files of the repository, and those that `npm run data` builds. */
const FILES = [
  ...execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).trim().split("\n"),
  "data/datapackage.json",
  ...readdirSync("public/data").map((name) => `public/data/${name}`),
];
/** Files and folders, from the root. */
const PATHS = new Set(FILES.flatMap((file) => file.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))));
/** Every document but the change log, which names files of its time. */
const DOCUMENTS = FILES.filter((file) => file.endsWith(".md") && file !== "docs/CHANGELOG.md");
const read = (file: string) => readFileSync(file, "utf8");
const { scripts, dependencies, devDependencies } = JSON.parse(read("package.json"));

it("comments name existing source files", () => {
  const missing = FILES.filter((file) => /^(src|scripts|e2e|bench)\/.*\.tsx?$/.test(file)).flatMap((file) => {
    const comments = matches(read(file), /(\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$)/gm).join("\n");
    const names = matches(comments, /(?<!["\w./{}*-])(?:\.{1,2}\/)*(\w[\w./-]*\.(?:tsx?|css))\b/g);
    return names.filter((name) => !isFile(name)).map((name) => `${name} in ${file}`);
  });
  expect(missing).toEqual([]);
});

describe.each(DOCUMENTS)("%s", (file) => {
  it("names existing paths, links and npm scripts", () => {
    const text = read(file);
    expect([
      ...matches(text, /\]\(((?!https?:|mailto:)[^)\s]+)\)/g).filter((link) => !isLinkTarget(link, file)),
      ...pathsIn(codeOf(text), file).filter((path) => !isPath(path, file)),
      ...matches(text, /\bnpm run ([\w:-]+\w)/g).filter((name) => !(name in scripts)),
    ]).toEqual([]);
  });
});

it.each([...DOCUMENTS, ...FILES.filter((file) => file.startsWith("deploy/"))])(
  "%s contains no path of the author's machine",
  (file) => {
    expect(read(file).match(/\/(work|root|home|Users)\/|\.\.\/shared\b|registry\.|localhost:\d/)).toBeNull();
  },
);

it("docs/adr has an index that lists every decision once", () => {
  const listed = matches(read("docs/adr/README.md"), /^- \[[^\]]+\]\(([^)]+)\)/gm);
  const decisions = DOCUMENTS.filter((file) => /^docs\/adr\/\d/.test(file)).map((file) => posix.basename(file));
  expect(listed.sort()).toEqual(decisions.sort());
});

describe("ARCHITECTURE.md", () => {
  const text = read("docs/ARCHITECTURE.md");

  it("has at most 6,000 bytes", () => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(6000));

  it("names every folder of src", () => {
    const [, tree = ""] = text.split("\nsrc/\n");
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !tree.includes(` ${name}/ `)).map(({ name }) => name)).toEqual([]);
  });
});

it("docs/pannes.md names existing browser and component tests", () => {
  const named = matches(read("docs/pannes.md"), /^\|.*\|([^|]+)\|$/gm).flatMap((cell) => matches(cell, /`([\w/-]+)`/g));
  const isThere = (name: string) =>
    FILES.some((path) => path === `e2e/${name}.spec.ts` || path.endsWith(`/${name}.test.tsx`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

it("docs/dependencies.md gives a reason for each package, and names no other", () => {
  const named = matches(read("docs/dependencies.md"), /^\| (`[^|]+) \|/gm).flatMap((cell) =>
    matches(cell, /`([^`]+)`/g),
  );
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

it("README.md gives the command of continuous integration", () => {
  const commands = read(".ci/run").match(/^npm .+$/gm) ?? [];
  expect(read("README.md")).toContain(commands.join(" && "));
});

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

/** Inline code, one span a line, and the lines of fenced and indented blocks. */
function codeOf(text: string): string {
  const rest = text.replace(/^```[\s\S]*?^```/gm, "");
  const indented = [...rest.matchAll(/^ {4}.*$/gm)].map(([line]) => line.replaceAll("`", " "));
  return [...matches(rest, /`([^`\n]+)`/g), ...matches(text, /^```[^\n]*\n([\s\S]*?)^```/gm), ...indented].join("\n");
}

/** A link to a file or folder of the repository, and to one of its headings where it names one. */
function isLinkTarget(link: string, file: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, "");
  if (!PATHS.has(target) || anchor === undefined) return PATHS.has(target);
  const headings = matches(read(target).replace(/^```[\s\S]*?^```/gm, ""), /^#{1,6} (.+)$/gm);
  return headings.some((heading) => anchorOf(heading) === anchor);
}

/** The anchor that GitHub and GitLab generate for a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** Words of the code that have the form of paths or file names. */
function pathsIn(code: string, file: string): readonly string[] {
  const words = code.split(/[\s"'()<>|=:&;]+/).map((word) => word.replace(/^[,[]+|[,.\]]+$/g, ""));
  return words.filter((word) => {
    if (word.startsWith("/") || !/^(?:[\w.@*-]|\{[\w,.-]+\}|\/)+$/.test(word)) return false;
    if (EXTENSION.test(word)) return word.replace(EXTENSION, "") !== "" && !word.startsWith("*.");
    const [first = ""] = word.split("/");
    return word.includes("/") && first !== "" && basesOf(file).some((base) => PATHS.has(posix.join(base, first)));
  });
}

/** A path is resolved from the root, src, public and the folder of the document; a star stands for part of a name. */
function isPath(written: string, file: string): boolean {
  const path = written.replace(/\/$/, "");
  if (ELSEWHERE.has(path)) return true;
  return alternativesOf(path).every((one) => {
    const pattern = new RegExp(`^${one.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*")}$`);
    if (!one.includes("/")) return [...PATHS].some((present) => pattern.test(posix.basename(present)));
    if (!one.includes("*")) return basesOf(file).some((base) => PATHS.has(posix.normalize(posix.join(base, one))));
    return [...PATHS].some((present) => basesOf(file).some((base) => pattern.test(posix.relative(base, present))));
  });
}

function basesOf(file: string): readonly string[] {
  return ["", "src", "public", posix.dirname(file)];
}

/** "a/{b,c}.ts" gives "a/b.ts" and "a/c.ts". */
function alternativesOf(path: string): readonly string[] {
  const [written, inner] = /\{([^{}]+)\}/.exec(path) ?? [];
  if (written === undefined || inner === undefined) return [path];
  return inner.split(",").flatMap((one) => alternativesOf(path.replace(written, one)));
}

function isFile(name: string): boolean {
  return PATHS.has(name) || FILES.some((path) => path.endsWith(`/${name}`));
}
