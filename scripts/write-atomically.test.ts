import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeAllAtomically, writeAtomically } from "./write-atomically.ts";

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

it("writes all of several files, or none when one of them cannot be replaced", () => {
  const folder = mkdtempSync(join(tmpdir(), "write-"));
  const [a, b] = [join(folder, "a.csv"), join(folder, "b.csv")];
  writeFileSync(a, "before");
  writeAllAtomically([
    { path: a, text: "1" },
    { path: b, text: "2" },
  ]);
  expect([readFileSync(a, "utf8"), readFileSync(b, "utf8")]).toEqual(["1", "2"]);
  mkdirSync(join(folder, "c.csv"));
  expect(() =>
    writeAllAtomically([
      { path: a, text: "3" },
      { path: join(folder, "c.csv"), text: "4" },
    ]),
  ).toThrow();
  expect(readFileSync(a, "utf8")).toBe("1");
  expect([...readdirSync(folder)].sort()).toEqual(["a.csv", "b.csv", "c.csv"]);
});
