import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../domain/import/issue.ts";
import type { SourceTable } from "../../domain/import/read-file.ts";
import { readCommuneColumns } from "../public-data/commune-columns.ts";
import { proposeChoices } from "./propose-choices.ts";
import { readFile } from "./read-file.ts";
import { type ImportContext, readPlaces } from "./read-places.ts";

/** The national list as published. It lies beside the project and is not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const TABLES = ["france-services", "espaces-saisonniers", "lieux-multiservices"];
/** Each table has one text of hours that a correction changes or empties at the build. */
const CORRECTED = { "hours-unreadable emptied": 1 };

const context = readContext();

function readContext(): ImportContext {
  const read = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
  if (typeof read === "string") throw new Error(read);
  return { communes: read.communes };
}

async function readTable(path: string): Promise<SourceTable> {
  const answer = await readFile(new File([readFileSync(path)], path));
  if (answer.kind !== "read") throw new Error(`${path}: ${answer.kind}`);
  return answer.imported.table;
}

function countBy(issues: readonly Issue[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reason, effect } of issues) counts[`${reason} ${effect}`] = (counts[`${reason} ${effect}`] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(LIST))(`the national list (skipped where ${LIST} is missing)`, () => {
  it("gives places near the map, and a count of those elsewhere", async () => {
    const table = await readTable(LIST);
    const { places, elsewhere, issues } = readPlaces(table, proposeChoices(table), context);
    expect(places.length + elsewhere).toBe(table.rows.length);
    expect(places.filter(({ place }) => place.codeCommune !== undefined)).toHaveLength(178);
    expect(countBy(issues.filter(({ reason }) => reason !== "position-outside"))).toEqual({
      "hours-unreadable emptied": 10,
      "email-named emptied": 10,
      "email-named mended": 2,
    });
  });
});

describe("our own tables", () => {
  it.each(TABLES)("%s: every row except projects gives a place, and each issue has a correction", async (name) => {
    const table = await readTable(`data/points/${name}.csv`);
    const { places, elsewhere, issues } = readPlaces(table, proposeChoices(table), context);
    const projects = issues.filter(({ reason }) => reason === "kind-not-shown").length;
    expect(elsewhere).toBe(0);
    expect(places.length + projects).toBe(table.rows.length);
    expect(countBy(issues)).toEqual(projects === 0 ? CORRECTED : { ...CORRECTED, "kind-not-shown left-out": projects });
  });
});
