import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a temporary file and renames it: readers see the old or the new file, never a part. */
export function writeAtomically(path: string, text: string): void {
  const draft = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Writes several files so that either all are new or all are as before: the texts are written beside the files first, and a failed
 * replacement puts the earlier ones back.
 * @throws the error of the system
 */
export function writeAllAtomically(files: readonly { readonly path: string; readonly text: string }[]): void {
  const drafts = files.map(({ path, text }) => ({ path, text, draft: `${path}.part` }));
  const replaced: Replaced[] = [];
  try {
    for (const { draft, text } of drafts) writeFileSync(draft, text);
    for (const { path, draft } of drafts) {
      const before = existsSync(path) ? readFileSync(path) : undefined;
      renameSync(draft, path);
      replaced.push({ path, before });
    }
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    for (const one of replaced) putBack(one);
    throw error;
  }
}

interface Replaced {
  readonly path: string;
  /** Undefined when there was no file. */
  readonly before: Buffer | undefined;
}

function putBack({ path, before }: Replaced): void {
  if (before === undefined) rmSync(path, { force: true });
  else writeFileSync(path, before);
}
