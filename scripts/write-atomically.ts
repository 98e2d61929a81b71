import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file beside its place and moves it there: whoever reads finds the old one or the new one, and never a half. */
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
