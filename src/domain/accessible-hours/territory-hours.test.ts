import { describe, expect, it } from "vitest";
import { demandOfPoints } from "../../testing/demand-builders.ts";
import type { AccessibleHours } from "./accessible-hours.ts";
import { measureHours, peopleWithHours } from "./territory-hours.ts";

function hoursOf(minutes: readonly number[], known: readonly number[], unknown: readonly number[]): AccessibleHours {
  const week = Uint16Array.from(minutes);
  return {
    minutes: { semaine: week, samedi: new Uint16Array(week.length), soir: week },
    known: Uint16Array.from(known),
    unknown: Uint16Array.from(unknown),
  };
}

describe("the accessible hours of a territory", () => {
  const demand = demandOfPoints([[100, 300], [50]]);

  it("are the mean of its people, with those who reach no open place", () => {
    const hours = hoursOf([1800, 600, 0], [1, 1, 0], [0, 0, 0]);
    const found = measureHours(demand, hours, Float64Array.of(0.01, 0.02, 0), ({ code }) => code);
    expect(found.get("04000")).toEqual({
      population: 400,
      unknownPopulation: 0,
      withoutHours: { semaine: 0, samedi: 400, soir: 0 },
      meanHours: { semaine: 15, samedi: 0, soir: 15 },
      perThousand: 17.5,
    });
    expect(found.get("04001")?.withoutHours.semaine).toBe(50);
    expect(found.get("04001")?.meanHours.semaine).toBe(0);
  });

  it("leave out people whose places all have unknown hours; unknown is not zero", () => {
    const hours = hoursOf([1800, 0, 0], [1, 0, 0], [0, 1, 2]);
    const found = measureHours(demand, hours, new Float64Array(3), ({ code }) => code);
    expect(found.get("04000")).toMatchObject({ unknownPopulation: 300, meanHours: { semaine: 30 } });
    expect(found.get("04001")).toMatchObject({
      unknownPopulation: 50,
      withoutHours: { semaine: 0 },
      meanHours: { semaine: undefined },
      perThousand: undefined,
    });
  });

  it("are known where one place of known hours is within reach, beside others of unknown hours", () => {
    const hours = hoursOf([1800, 0, 0], [1, 1, 0], [3, 1, 0]);
    const found = measureHours(demand, hours, new Float64Array(3), ({ code }) => code).get("04000");
    expect(found).toMatchObject({ unknownPopulation: 0, withoutHours: { semaine: 300 }, meanHours: { semaine: 7.5 } });
  });

  it("are those of the people whose hours are known and who reach an open place: neither unknown people nor those without", () => {
    const hours = hoursOf([1800, 0, 0], [1, 1, 0], [0, 0, 2]);
    const found = measureHours(demand, hours, new Float64Array(3), () => "region").get("region");
    expect(found && peopleWithHours(found, "semaine")).toBe(100);
    expect(found && peopleWithHours(found, "samedi")).toBe(0);
  });

  it("of a larger territory count the people of its communes together", () => {
    const hours = hoursOf([1800, 600, 1200], [1, 1, 1], [0, 0, 0]);
    const found = measureHours(demand, hours, new Float64Array(3), () => "region");
    expect(found.get("region")?.meanHours.semaine).toBeCloseTo((100 * 30 + 300 * 10 + 50 * 20) / 450);
  });
});
