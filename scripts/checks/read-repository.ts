import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../read-text.ts";
import type { MarkdownDocument, Repository } from "./missing-references.ts";

/** Folders outside the repository: packages, output of commands, version control. */
const LEFT_OUT = new Set(["node_modules", ".git", "dist", "test-results", "playwright-report"]);

/** Every file and folder below the root that version control may hold. */
export function listPaths(folder = ""): readonly string[] {
  return readdirSync(folder === "" ? "." : folder, { withFileTypes: true }).flatMap((entry) => {
    if (folder === "" && LEFT_OUT.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? [path, ...listPaths(path)] : [path];
  });
}

/** Every Markdown document except the change log, which names files of its time. */
export function readDocuments(paths: readonly string[]): readonly MarkdownDocument[] {
  return paths
    .filter((path) => path.endsWith(".md") && path !== "CHANGELOG.md")
    .map((file) => ({ file, text: readText(file) }));
}

/** The repository in the working directory, for `findMissingReferences`. */
export function readRepository(paths: readonly string[], elsewhere: readonly string[]): Repository {
  const { scripts } = JSON.parse(readText("package.json")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return {
    paths: new Set(paths),
    scripts: new Set(Object.keys(scripts)),
    commands: new Set(readdirSync(join("node_modules", ".bin"))),
    read: readText,
    elsewhere: new Set(elsewhere),
  };
}
