import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/import/issue.ts";
import {
  cutLineOf,
  datesOfList,
  findListFault,
  hasLostTooMany,
  isLessPrecise,
  listNumberOf,
  unreadByLine,
} from "./official-list.ts";

const ISSUE: Issue = {
  line: 2,
  column: "",
  field: undefined,
  value: "",
  effect: "noted",
  reason: "too-few-cells",
  suggestion: "",
};
const WHOLE = { shape: "national-list", rows: 1000, cutLine: undefined } as const;

describe("findListFault", () => {
  it("accepts a complete list", () => {
    expect(findListFault(WHOLE)).toBeUndefined();
    expect(findListFault({ ...WHOLE, rows: 2 }, 2)).toBeUndefined();
  });

  it("names another table, a cut list, and a list of too few rows", () => {
    expect(findListFault({ ...WHOLE, shape: "free-table" })).toEqual({ kind: "another-table" });
    expect(findListFault({ ...WHOLE, cutLine: 12 })).toEqual({ kind: "cut", line: 12 });
    expect(findListFault({ ...WHOLE, rows: 999 })).toEqual({ kind: "too-few-rows", fewestRows: 1000 });
  });
});

describe("cutLineOf", () => {
  const table = { columns: ["id"], rows: [2, 3].map((line) => ({ line, cells: [""] })) };

  it("is the last line when cells are missing there, and not an earlier one", () => {
    expect(cutLineOf(table, [{ ...ISSUE, line: 2 }])).toBeUndefined();
    expect(cutLineOf(table, [ISSUE, { ...ISSUE, line: 3 }])).toBe(3);
  });

  it("is the line of a quote that nothing closes", () => {
    expect(cutLineOf(table, [{ ...ISSUE, reason: "quote-unclosed" }])).toBe(2);
  });
});

it("takes a list as incomplete when more than a tenth of our places is gone", () => {
  expect([hasLostTooMany(10, 100), hasLostTooMany(11, 100)]).toEqual([false, true]);
});

it("dates a list by its name, else by the day in France of its last change", () => {
  const lateEvening = "Sun, 31 Jan 2027 23:30:00 GMT";
  expect(datesOfList("liste-fs-20240801.csv", lateEvening)).toEqual(["2024-08-01", "2027-02-01"]);
  expect(datesOfList("liste.csv", lateEvening)).toEqual(["2027-02-01"]);
  expect([datesOfList("liste.csv", ""), datesOfList("liste.csv", "hier")]).toEqual([[], []]);
});

it("reads the number of the list in our identifiers only", () => {
  expect(["fs-3300", "lm-05-3", "fs-3300-a"].map(listNumberOf)).toEqual([3300, undefined, undefined]);
});

it("prefers our position to the seat of the same commune", () => {
  const ours = { precision: "adresse", codeCommune: "05061" };
  const seat = { precision: "commune", codeCommune: "05061" };
  expect(isLessPrecise(seat, ours)).toBe(true);
  expect([isLessPrecise({ ...seat, codeCommune: "05023" }, ours), isLessPrecise(ours, ours)]).toEqual([false, false]);
  expect(isLessPrecise(seat, seat)).toBe(false);
});

it("lists the columns of each line that could not be read, without the mailboxes of persons", () => {
  const emptied = { ...ISSUE, effect: "emptied" } as const;
  const unread = unreadByLine([
    ISSUE,
    { ...emptied, field: "hours_Mo", value: "le matin" },
    { ...emptied, field: "email", value: "a.b@example.fr", reason: "email-named" },
    { ...emptied, line: 3, field: "position", value: "x" },
    { ...emptied, line: 4, field: "category", effect: "mended" },
  ]);
  expect([...unread].map(([line, cells]) => [line, Object.fromEntries(cells)])).toEqual([
    [2, { opening_hours: "le matin", email: "" }],
    [3, { longitude: "x", latitude: "x" }],
  ]);
});
