import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const CONTAINER = readFileSync("deploy/container/Containerfile", "utf8");
const PAGES = ["deploy/github-pages/pages.yml", "deploy/gitlab-pages/.gitlab-ci.yml"];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** All texts in a YAML tree. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

function npmScriptsOf(text: string): readonly string[] {
  return [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name]) => name ?? []);
}

describe("the recipes of deploy/", () => {
  it.each(PAGES)("%s is YAML that builds data and site with its address", (path) => {
    const recipe: unknown = parse(readFileSync(path, "utf8"), { strict: true });
    const commands = textsOf(recipe).join("\n");
    expect(npmScriptsOf(commands)).toEqual(["data", "build", "sbom"]);
    expect(JSON.stringify(recipe)).toContain("SITE_URL");
  });

  it.each([
    ["deploy/container/Containerfile", CONTAINER] as const,
    ...PAGES.map((path) => [path, readFileSync(path, "utf8")] as const),
  ])("%s calls existing commands", (_, text) => {
    for (const name of npmScriptsOf(text)) expect(scripts).toHaveProperty([name]);
  });

  it("the container copies existing files, and listens on the documented port", () => {
    const copied = [...CONTAINER.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = ""]) => files.split(" "));
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
    const [, from = "", to] = /s\/(listen 80;)\/(listen 8080;)\//.exec(CONTAINER) ?? [];
    expect(readFileSync("deploy/nginx/services-alpins.conf", "utf8")).toContain(from);
    expect([to, CONTAINER.includes("EXPOSE 8080"), CONTAINER.includes("USER www-data")]).toEqual([
      "listen 8080;",
      true,
      true,
    ]);
  });

  it.each(["deploy/ci/github.yml", "deploy/github-pages/pages.yml"])("%s pins every action by its commit", (path) => {
    const uses = [...readFileSync(path, "utf8").matchAll(/uses: (\S+)(.*)/g)];
    expect(uses.length).toBeGreaterThan(2);
    for (const [, action, version] of uses) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("no package runs code of its own at its installation", () => {
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
    expect(CONTAINER).toContain("COPY package.json package-lock.json .npmrc ./");
  });

  it("the template of security.txt has the fields that RFC 9116 requires", () => {
    const text = readFileSync("deploy/security.txt", "utf8");
    for (const field of ["Contact", "Expires", "Preferred-Languages", "Canonical"])
      expect(text).toMatch(new RegExp(`^${field}: \\S`, "m"));
  });

  it("none of them runs from this repository", () => {
    expect([".github/workflows", ".gitlab-ci.yml"].filter((path) => existsSync(path))).toEqual([]);
  });
});
