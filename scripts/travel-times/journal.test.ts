import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { deleteJournal, noteMeasured, noteRefused, readJournal } from "./journal.ts";
import { keyOf, type MeasuredPair } from "./pair.ts";

const GAP: MeasuredPair = {
  codeCommune: "05061" as CodeCommune,
  from: [6.0791, 44.5591],
  placeId: "fs-1",
  to: [6.08, 44.56],
  minutes: 2.5,
  km: 0.9,
  measuredOn: "2026-11-25",
};
const EMBRUN: MeasuredPair = { ...GAP, codeCommune: "05046" as CodeCommune, from: [6.4958, 44.5638] };

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  file = join(folder, "local", "journal.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the journal", () => {
  it("returns the noted answers, and is empty before", () => {
    expect(readJournal(file)).toEqual({ measured: new Map(), refused: new Set() });
    noteMeasured(file, GAP);
    noteRefused(file, EMBRUN, "HTTP 404");
    expect(readJournal(file)).toEqual({
      measured: new Map([[keyOf(GAP), GAP]]),
      refused: new Set([keyOf(EMBRUN)]),
    });
    deleteJournal(file);
    expect(readJournal(file).measured.size).toBe(0);
  });

  it("loses only the line that was being written", () => {
    noteMeasured(file, EMBRUN);
    noteMeasured(file, { ...GAP, placeId: "fs-2" });
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -20));
    noteMeasured(file, GAP);
    expect([...readJournal(file).measured.keys()]).toEqual([keyOf(EMBRUN), keyOf(GAP)]);
  });

  it("ignores invalid lines", () => {
    noteMeasured(file, GAP);
    writeFileSync(file, `null\n12\n{"commune":"Gap"}\n{"commune":5061,"km":"9"}${readFileSync(file, "utf8")}`);
    expect([...readJournal(file).measured.keys()]).toEqual([keyOf(GAP)]);
  });
});
