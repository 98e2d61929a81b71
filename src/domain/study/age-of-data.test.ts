import { describe, expect, it } from "vitest";
import { ageOfData } from "./age-of-data.ts";
import type { StudyData } from "./study.ts";

const THEN: StudyData = {
  populationVintage: "2026",
  sourceDates: [{ category: "france-services", date: "2026-11-01" }],
  files: { "points.geojson": "aa", "communes.json": "cc" },
};
const otherPlaces = { files: { ...THEN.files, "points.geojson": "bb" } };
const listOf = (date: string) => ({ sourceDates: [{ category: "france-services", date }] });

describe("The age of the data", () => {
  it.each<readonly [name: string, now: Partial<StudyData>, age: string]>([
    ["same files", { sourceDates: [] }, "same"],
    ["another file and a later list", { ...otherPlaces, ...listOf("2026-12-01") }, "newer"],
    ["another file and an earlier list", { ...otherPlaces, ...listOf("2026-10-01") }, "older"],
    ["another file and a later population", { ...otherPlaces, populationVintage: "2027" }, "newer"],
    ["another file with the same dates", otherPlaces, "other"],
    [
      "a later list and an earlier population",
      { ...otherPlaces, ...listOf("2026-12-01"), populationVintage: "2025" },
      "other",
    ],
    ["no file", { files: {} }, "unknown"],
  ])("with %s", (_, now, age) => {
    expect(ageOfData(THEN, { ...THEN, ...now })).toBe(age);
  });
});
