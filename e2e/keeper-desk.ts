import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const BUILT_DATA = "public/data";

/** A copy of the tables on which the keeper's commands run, as docs/tenir-a-jour.md gives them. */
export class KeeperDesk {
  readonly #root = mkdtempSync(join(tmpdir(), "keeper-"));

  constructor() {
    for (const path of ["data", BUILT_DATA]) cpSync(path, join(this.#root, path), { recursive: true });
    cpSync("package.json", join(this.#root, "package.json"));
    symlinkSync(resolve("node_modules"), join(this.#root, "node_modules"));
  }

  /** npm run data:apply FILE: returns what it says. With "--dry-run" it writes nothing. */
  applies(text: string, ...options: readonly "--dry-run"[]): string {
    writeFileSync(join(this.#root, "corrections.csv"), text);
    return this.#runs("apply-file.ts", ...options, "corrections.csv");
  }

  /** Builds the data, stores them as a version of a day, and builds them again: returns the changed files of the site, by path. */
  publishes(date: string): Readonly<Record<string, string>> {
    this.#runs("build-data.ts");
    this.#runs("add-version.ts", "--date", date);
    this.#runs("build-data.ts");
    const changed = readdirSync(join(this.#root, BUILT_DATA)).flatMap((name) => {
      const [before, after] = [".", this.#root].map((root) => readFileSync(join(root, BUILT_DATA, name), "utf8"));
      return before === after || after === undefined ? [] : [[`data/${name}`, after] as const];
    });
    return Object.fromEntries(changed);
  }

  #runs(script: string, ...options: readonly string[]): string {
    const command = [resolve("node_modules/tsx/dist/cli.mjs"), resolve("scripts", script), ...options];
    return execFileSync(process.execPath, command, { cwd: this.#root, encoding: "utf8" });
  }
}
