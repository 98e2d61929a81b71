import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../read-text.ts";

/** Files of the built data by name, as text. */
export type BuiltFiles = ReadonlyMap<string, string>;

const FOLDER = "public/data";

/** Writes the files, and removes files of the last build that are not built any more. */
export function writeDataset(root: string, files: BuiltFiles): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const name of obsoleteFiles(root, files)) rmSync(join(root, FOLDER, name));
  for (const [name, text] of files) writeFileSync(join(root, FOLDER, name), text);
}

/** Names of the files that are missing, differ in a byte, or are left from an earlier build. */
export function findStaleFiles(root: string, files: BuiltFiles): readonly string[] {
  const differing = [...files].filter(([name, text]) => readBuilt(root, name) !== text).map(([name]) => name);
  return [...differing, ...obsoleteFiles(root, files)].map((name) => `${FOLDER}/${name}`);
}

/** Files of the last manifest that are not built any more; other files are ignored. */
function obsoleteFiles(root: string, files: BuiltFiles): string[] {
  const manifest: unknown = JSON.parse(readBuilt(root, "manifest.json") ?? "{}");
  const listed = (manifest as { readonly files?: Readonly<Record<string, unknown>> } | null)?.files ?? {};
  return Object.keys(listed).filter((name) => !files.has(name) && existsSync(join(root, FOLDER, name)));
}

/** The text of a file of the last build; undefined when there is none. */
export function readBuilt(root: string, name: string): string | undefined {
  try {
    // A damaged file differs from the new one, and is replaced: its faults do not matter.
    return decodeText(readFileSync(join(root, FOLDER, name))).text;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** JSON on one line with a final line break. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export function fingerprint(text: string): { readonly bytes: number; readonly sha256: string } {
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}
