import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const GUIDES = ["README.md", "CONTRIBUTING.md", ...filesIn("docs").filter((file) => file.endsWith(".md"))];
const RECIPES = filesIn("deploy");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Not in the repository: what commands make, and files that a guide has its reader make. */
const MADE = ["public/data/contours.topojson", "public/data/travel-times.json", "data/roads/travel-times.csv"];
const NAMED_PATH = /(?<![\w./-])(?:src|scripts|deploy|docs|data|public|bench|e2e)\/[\w./-]*[\w/]/g;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

describe.each(GUIDES.map((file) => [file, readFileSync(file, "utf8")] as const))("%s", (file, text) => {
  it("leads to files that there are", () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it("names files and folders that there are, or that its commands make", () => {
    const code = [...text.matchAll(/`[^`]*`|^ {4}.*$/gm)].map(([written]) => written).join("\n");
    const paths = code.match(NAMED_PATH) ?? [];
    expect(paths.filter((path) => !MADE.includes(path) && !existsSync(path))).toEqual([]);
  });

  it("names commands that there are", () => {
    const names = [...text.matchAll(/npm run ([\w:-]+\w)/g)].flatMap(([, name]) => name ?? []);
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });
});

describe.each([...GUIDES, ...RECIPES])("%s", (file) => {
  it("says nothing of the machine that it was written on", () => {
    expect(readFileSync(file, "utf8")).not.toMatch(/\/(work|root|home|Users)\/|registry\.|localhost:\d/);
  });
});
