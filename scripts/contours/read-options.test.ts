import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { readOptions } from "./read-options.ts";

const now = new Date("2026-11-25T23:30:00Z");
const folder = mkdtempSync(join(tmpdir(), "contours-"));

afterEach(() => rmSync(join(folder, "communes-04.geojson"), { force: true }));

it("gives the real service and today in French time by default", () => {
  expect(readOptions([], "/project", now)).toMatchObject({
    folder: undefined,
    service: "https://geo.api.gouv.fr",
    isDryRun: false,
    source: { vintage: "", date: "2026-11-26" },
  });
});

it("reads a folder with the date of its oldest file, a vintage and a dry run", () => {
  const path = join(folder, "communes-04.geojson");
  writeFileSync(path, "");
  utimesSync(path, now, new Date("2025-01-02T03:04:05Z"));
  const given = ["--from", folder, "--vintage", "2018", "--dry-run"];
  expect(readOptions(given, "/project", now)).toMatchObject({
    folder,
    isDryRun: true,
    source: { vintage: "2018", date: "2025-01-02" },
  });
  expect(readOptions([...given, "--date", "2024-03-04"], "/project", now)).toMatchObject({
    source: { date: "2024-03-04" },
  });
});

it.each([
  [["--form", "x"], /--form/],
  [["--from", "nowhere"], /ce dossier n’existe pas/],
  [["--vintage", "hier"], /une année/],
  [["--date", "2024"], /un jour/],
])("refuses %j", (given, sentence) => {
  expect(readOptions(given, folder, now)).toMatch(sentence);
});
