import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

it("replaces a file and leaves no other, in a folder that it creates", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "write-")), "data");
  writeAtomically(join(folder, "a.json"), "1");
  writeAtomically(join(folder, "a.json"), "2");
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("2");
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("leaves no temporary file when it cannot write", () => {
  const folder = mkdtempSync(join(tmpdir(), "write-"));
  mkdirSync(join(folder, "a.json"));
  expect(() => writeAtomically(join(folder, "a.json"), "1")).toThrow();
  expect(existsSync(join(folder, "a.json.part"))).toBe(false);
});
