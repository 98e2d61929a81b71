import { basename } from "node:path";

/** Decisions that the index does not list exactly once, one to a line; each is linked by its file name. */
export function unlistedDecisions(index: string, files: readonly string[]): readonly string[] {
  const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, link]) => link);
  return files.map((file) => basename(file)).filter((name) => listed.filter((link) => link === name).length !== 1);
}
