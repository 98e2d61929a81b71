import { describe, expect, it } from "vitest";
import { NO_CLASS } from "../access/tally-classes.ts";
import type { CodeCommune } from "../codes.ts";
import { HOURS_BOUNDS, hoursClassesOfCommunes, hoursClassesOfPoints, hoursClassOf } from "./hours-classes.ts";

import { HOURS_CLASSES, HOURS_MEASURES } from "./hours-measures.ts";

describe("the classes of hours", () => {
  it("descend by measure, bounds included, to few hours and to none", () => {
    for (const measure of HOURS_MEASURES) {
      expect(HOURS_BOUNDS[measure].map((bound) => hoursClassOf(bound, measure))).toEqual([0, 1, 2, 3]);
      expect(HOURS_BOUNDS[measure]).toHaveLength(HOURS_CLASSES - 2);
      expect(hoursClassOf(0.01, measure)).toBe(HOURS_CLASSES - 2);
      expect(hoursClassOf(0, measure)).toBe(HOURS_CLASSES - 1);
    }
  });

  it("of a commune is that of the mean of its people, and none where hours are unknown or nobody lives", () => {
    const communes = ["04001", "04002", "04003"].map((code) => ({ code: code as CodeCommune }));
    const figures = (semaine: number | undefined) => ({
      population: 1,
      unknownPopulation: 0,
      withoutHours: { semaine: 0, samedi: 0, soir: 0 },
      meanHours: { semaine, samedi: 3, soir: 0 },
      perThousand: 2.5,
    });
    const known = new Map([
      ["04001", figures(45)],
      ["04002", figures(undefined)],
    ]);
    expect(Array.from(hoursClassesOfCommunes(communes, known, "semaine"))).toEqual([1, NO_CLASS, NO_CLASS]);
    expect(Array.from(hoursClassesOfCommunes(communes, known, "samedi"))).toEqual([3, 3, NO_CLASS]);
    expect(Array.from(hoursClassesOfCommunes(communes, known, "pour-1000"))).toEqual([1, 1, NO_CLASS]);
  });

  it("of a demand point is its own, and none where hours are unknown", () => {
    const hours = {
      minutes: {
        semaine: Uint16Array.of(3000, 0, 0),
        samedi: Uint16Array.of(120, 0, 0),
        soir: new Uint16Array(3),
      },
      known: Uint16Array.of(1, 0, 0),
      unknown: Uint16Array.of(0, 1, 0),
    };
    const perPerson = Float64Array.of(0.003, 0, 0);
    expect(Array.from(hoursClassesOfPoints(hours, perPerson, "semaine"))).toEqual([0, NO_CLASS, 5]);
    expect(Array.from(hoursClassesOfPoints(hours, perPerson, "samedi"))).toEqual([3, NO_CLASS, 5]);
    expect(Array.from(hoursClassesOfPoints(hours, perPerson, "pour-1000"))).toEqual([1, NO_CLASS, 5]);
  });
});
