import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";

const FOLDER = "src/golden";

/**
 * Compares a text with a file of src/golden. `GOLDEN=write npx vitest run src/golden` writes the file first: the difference is then
 * reviewed like code.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  const lines = `${text.trimEnd()}\n`;
  if (process.env["GOLDEN"] === "write") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines);
  }
  expect(lines, `${path} (to write it anew: GOLDEN=write npx vitest run src/golden)`).toBe(
    existsSync(path) ? readFileSync(path, "utf8") : "",
  );
}

/** The lines of a file of src/golden without comments, which begin with "#", and empty lines. */
export function readGoldenLines(name: string): readonly string[] {
  return readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}
