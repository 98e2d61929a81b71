import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { PreviewPlace } from "../import/import-preview.ts";
import type { Issue } from "../import/issue.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { compareWithList, newsOf } from "./compare-with-list.ts";

function placeWith(id: string, row: Partial<PlaceRecord> = {}, changes: Partial<Place> = {}): Place {
  const place = aPlace({ id, ...(row.name === undefined ? {} : { name: row.name }), ...changes });
  return { ...place, records: [{ ...place.records[0], ...row }] };
}

function previewOf(places: readonly Place[], issues: readonly Issue[] = []) {
  return { places: places.map((place, at): PreviewPlace => ({ line: at + 2, place })), issues };
}

const HOURS = "Mo 09:00-12:00";
const unreadHours: Issue = {
  line: 2,
  column: "h_lundi",
  field: "hours_Mo",
  value: "le matin",
  effect: "emptied",
  reason: "hours-unreadable",
  suggestion: "",
};

function compare(
  before: readonly Place[],
  after: readonly Place[],
  { issues = [] }: { issues?: readonly Issue[] } = {},
) {
  const changes = compareWithList(before, previewOf(after, issues));
  const { added, gone, renamed, moved, rescheduled, retold, unchanged } = changes;
  return { counts: [added, gone, renamed, moved, rescheduled, retold].map(({ length }) => length), unchanged, changes };
}

describe("compareWithList", () => {
  it("counts each difference, and a change of the telephone alone separately", () => {
    const { counts, unchanged, changes } = compare(
      [placeWith("fs-1"), placeWith("fs-2"), placeWith("fs-3"), placeWith("fs-4")],
      [
        placeWith("fs-2", { name: "Autre", phone: "1" }),
        placeWith("fs-3", { phone: "04 00 00 00 00" }),
        placeWith("fs-4"),
        placeWith("fs-5"),
      ],
    );
    expect(counts).toEqual([1, 1, 1, 0, 0, 1]);
    expect(unchanged).toBe(1);
    expect(newsOf(changes).map(({ record }) => record.id)).toEqual(["fs-5", "fs-2", "fs-3"]);
  });

  it("leaves out places outside the communes of the map", () => {
    const { counts } = compare(
      [placeWith("fs-1")],
      [placeWith("fs-1"), placeWith("fs-9", {}, { codeCommune: undefined })],
    );
    expect(counts).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("keeps names, addresses and telephones that differ in notation only", () => {
    const ours = placeWith("fs-1", { name: "France services d'Embrun", address: "2, rue A", phone: "04 92 00 00 00" });
    const theirs = {
      name: "France Services d’Embrun",
      address: "2 rue A",
      phone: "04.92.00.00.00",
      email: "a@example.fr",
    };
    const { counts, changes } = compare([ours], [placeWith("fs-1", theirs)]);
    expect(counts).toEqual([0, 0, 0, 0, 0, 1]);
    const { name, address, phone } = ours.records[0];
    expect(changes.retold[0]?.after.record).toMatchObject({ name, address, phone, email: "a@example.fr" });
    expect(compare([ours], [placeWith("fs-1", { ...theirs, email: "" })]).counts).toEqual([0, 0, 0, 0, 0, 0]);
    expect(compare([ours], [placeWith("fs-1", { ...theirs, name: "Les Marches" })]).counts).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it("keeps our position when the list has only the seat of the commune", () => {
    const ours = placeWith("fs-1");
    const elsewhere = placeWith("fs-1", {}, { position: [6.7, 44.5] });
    expect(compare([ours], [elsewhere]).counts[3]).toBe(1);
    expect(compare([ours], [{ ...elsewhere, precision: "commune" }]).counts[3]).toBe(0);
  });

  it("keeps our hours when those of the list are invalid", () => {
    const ours = placeWith("fs-1", { openingHours: HOURS });
    const others = [placeWith("fs-2", { openingHours: HOURS })];
    const lists = [placeWith("fs-1"), ...others];
    expect(compare([ours, ...others], lists).counts[4]).toBe(1);
    expect(compare([ours, ...others], lists, { issues: [unreadHours] }).counts[4]).toBe(0);
  });

  it("ignores missing hours of a list without any", () => {
    expect(compare([placeWith("fs-1", { openingHours: HOURS })], [placeWith("fs-1")]).counts[4]).toBe(0);
  });

  it("keeps, of a changed place, values and wordings missing in the list", () => {
    const ours = {
      website: "https://www.example.fr",
      comment: "Nos mots.",
      email: "accueil@example.fr",
      season: "hiver",
    } as const;
    const { changes } = compare(
      [placeWith("fs-1", ours)],
      [placeWith("fs-1", { name: "Autre", comment: "Les leurs." })],
    );
    expect(newsOf(changes).map(({ record }) => record)).toMatchObject([{ ...ours, name: "Autre" }]);
  });

  it("does not take a missing telephone as a change", () => {
    expect(compare([placeWith("fs-1", { phone: "04 00 00 00 00" })], [placeWith("fs-1")]).counts).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});
