import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareVersions, toVersions } from "../../src/domain/history/history.ts";
import type { Place } from "../../src/domain/place.ts";
import { aPlace } from "../../src/testing/builders.ts";
import { CHANGES, LATEST, readHistory, VERSIONS, writeVersion } from "./read-history.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "history-"));
  mkdirSync(join(root, "data/history"), { recursive: true });
  cpSync("data/schema", join(root, "data/schema"), { recursive: true });
  for (const { file, columns } of [LATEST, VERSIONS, CHANGES]) writeFileSync(join(root, file), `${columns.join()}\n`);
});
afterEach(() => rmSync(root, { recursive: true }));

const AMI = aPlace({ id: "fs-1", name: "Ami, « le » lieu" });
const BUS = aPlace({ id: "fs-2", name: "Bus" });
const COR = aPlace({ id: "fs-3", name: "Cor" });

function add(places: readonly Place[], date: string) {
  const version = writeVersion(readHistory(root), toVersions(places), date);
  if (version.kind === "written") for (const { file, text } of version.files) writeFileSync(join(root, file), text);
  return version;
}

describe("the history of the places", () => {
  it("is read back as it was written, with what each version changed", () => {
    add([AMI, BUS], "2026-11-24");
    const later = [{ ...AMI, name: "Amie", format: "itinerant" } as const, COR];
    expect(add(later, "2026-11-28")).toMatchObject({ changed: 3 });
    const { versions, latest, problems } = readHistory(root);
    expect(problems).toEqual([]);
    expect(latest).toEqual(toVersions(later));
    expect(versions).toEqual([
      { date: "2026-11-28", places: 2, changes: compareVersions(toVersions([AMI, BUS]), toVersions(later)) },
      { date: "2026-11-24", places: 2, changes: [] },
    ]);
  });

  it("gets no version without a change, nor one of a day that is not after the latest", () => {
    add([AMI], "2026-11-24");
    expect(add([AMI], "2026-11-28")).toEqual({ kind: "same" });
    expect(add([AMI, BUS], "2026-11-24")).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("2026-11-24"),
    });
  });

  it("names what is damaged in its tables", () => {
    add([AMI], "2026-11-24");
    writeFileSync(join(root, CHANGES.file), `${CHANGES.columns.join()}\n2026-11-28,fs-1,closed,Ami,Gap,05,,,\n`);
    rmSync(join(root, VERSIONS.file));
    expect(readHistory(root).problems).toMatchObject([
      { file: VERSIONS.file, reason: expect.stringContaining("table absente") },
      { file: CHANGES.file, line: 2, field: "change", value: "closed" },
    ]);
  });
});
