import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readChangeList } from "../../src/data/public-data/change-list.ts";
import { toVersions } from "../../src/domain/history/history.ts";
import type { Place } from "../../src/domain/place.ts";
import { aPlace } from "../../src/testing/builders.ts";
import { HISTORY_FOLDER, readHistory, writeVersion } from "./read-history.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "history-"));
  mkdirSync(join(root, HISTORY_FOLDER), { recursive: true });
  cpSync("data/schema", join(root, "data/schema"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const AMI = aPlace({ id: "fs-1", name: "Ami, « le » lieu" });
const BUS = aPlace({ id: "fs-2", name: "Bus" });
const COR = aPlace({ id: "fs-3", name: "Cor" });

function add(places: readonly Place[], date: string) {
  const version = writeVersion(readHistory(root), toVersions(places), date);
  if (version.kind === "written") writeFileSync(join(root, version.file), version.text);
  return version;
}

describe("the history of the places", () => {
  it("is read back as it was written, with what each version changed", () => {
    add([AMI, BUS], "2026-11-24");
    add([{ ...AMI, name: "Amie" }, COR], "2026-11-28");
    const { versions, latest, problems } = readHistory(root);
    expect(problems).toEqual([]);
    expect(latest).toEqual(toVersions([{ ...AMI, name: "Amie" }, COR]));
    const named = { commune: "Barcelonnette", departement: "04" };
    expect(versions).toEqual([
      {
        date: "2026-11-28",
        places: 2,
        changes: [
          {
            ...named,
            id: "fs-1",
            kind: "changed",
            name: "Amie",
            fields: [{ field: "name", from: AMI.name, to: "Amie" }],
          },
          { ...named, id: "fs-2", kind: "removed", name: "Bus", fields: [] },
          { ...named, id: "fs-3", kind: "added", name: "Cor", fields: [] },
        ],
      },
      { date: "2026-11-24", places: 2, changes: [] },
    ]);
  });

  it("stores a value in another notation, and does not tell it as a change", () => {
    const [record] = BUS.records;
    const busWith = (openingHours: string, phone: string) => ({
      ...BUS,
      records: [{ ...record, openingHours, phone }] as const,
    });
    add([AMI, busWith("Mo,Tu 09:00-12:00", "04 92 00 00 01")], "2026-11-24");
    const renamed = { ...AMI, name: "Ami, “le” lieu" };
    add([renamed, busWith("Mo-Tu 09:00-12:00", "04.92.00.00.01")], "2026-11-28");
    add([renamed, busWith("Mo-Tu 09:00-17:00", "04.92.00.00.01")], "2026-11-29");
    const { versions, latest } = readHistory(root);
    expect(latest.get("fs-2")).toMatchObject({ phone: "04.92.00.00.01" });
    expect(
      versions.map(({ changes }) => changes.map(({ id, fields }) => [id, fields.map(({ field }) => field)])),
    ).toEqual([[["fs-2", ["opening_hours"]]], [], []]);
  });

  it("gets no version without a change, nor one of a day that is not after the latest", () => {
    add([AMI], "2026-11-24");
    expect(add([AMI], "2026-11-28")).toEqual({ kind: "same" });
    expect(add([AMI, BUS], "2026-11-24")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("2026-11-24"),
    });
  });

  it("is empty without a file", () => {
    expect(readHistory(root)).toEqual({ versions: [], latest: new Map(), problems: [] });
  });

  it("says the line of a change that does not follow from the version before", () => {
    add([AMI, BUS], "2026-11-24");
    const rows = "id,change,field,from,to\nfs-2,changed,name,Bus,Car\nfs-1,changed,name,Autre,Amie\n";
    writeFileSync(join(root, HISTORY_FOLDER, "2026-11-28.csv"), rows);
    expect(readHistory(root).problems).toEqual([
      {
        file: "data/history/2026-11-28.csv",
        line: 3,
        field: "name",
        value: "fs-1",
        reason: `la version d’avant a « ${AMI.name} » : ce changement ne la suit pas`,
      },
    ]);
  });

  it.each([
    ["2026-11-28.csv", "id,change,field,from,to\nfs-9,removed,name,Bus,\n", /n’a pas ce lieu/],
    ["2026-11-28.csv", "id,change,field,from,to\nfs-1,added,name,,Ami\n", /a déjà ce lieu/],
    ["2026-11-28.csv", "id,change,field,from,to\nfs-1,closed,name,Ami,\n", /added/],
    ["novembre.csv", "", /se nomme par sa date/],
  ])("refuses %s with %j", (name, text, told) => {
    add([AMI], "2026-11-24");
    writeFileSync(join(root, HISTORY_FOLDER, name), text);
    expect(
      readHistory(root)
        .problems.map(({ reason }) => reason)
        .join(),
    ).toMatch(told);
  });
});

describe("the real history", () => {
  const { versions, problems } = readHistory(process.cwd());

  it("has no problem, and a change in each version but the first", () => {
    expect(problems).toEqual([]);
    expect(versions.length).toBeGreaterThan(1);
    expect(versions.filter(({ changes }) => changes.length === 0)).toHaveLength(1);
  });

  it("is what the page reads", () => {
    const published = readChangeList(JSON.parse(readFileSync("public/data/changes.json", "utf8")));
    expect(published).toEqual(versions);
  });
});
