import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_PLANNED, type PlannedPlace, plannedPlaceId } from "./planned-place.ts";
import { isEmptyScenario, isWithinScenario, joinScenarios, NO_SCENARIO, type Scenario } from "./scenario.ts";

/** Few names and positions, so that some coincide; ids as on the page. */
const someScenario: fc.Arbitrary<Scenario> = fc.record({
  planned: fc
    .uniqueArray(fc.tuple(fc.constantFrom("", "Maison", "Mairie"), fc.integer({ min: 0, max: 30 })), {
      maxLength: 40,
      selector: ([name, at]) => `${name} ${at}`,
    })
    .map((all) => all.map(([name, at], rank) => planned(rank + 1, name, at))),
  excluded: fc.uniqueArray(fc.constantFrom("fs-1", "fs-2", "es-3")),
});

function planned(number: number, name: string, at: number): PlannedPlace {
  return { kind: "envisage", id: plannedPlaceId(number), name, position: [6 + at / 100, 45] };
}

const meanings = ({ planned: places, excluded }: Scenario) => [
  ...places.map(({ name, position }) => `${name} ${position}`),
  ...excluded,
];

describe("joinScenarios", () => {
  it("contains the places of both, once, each with an id of its own", () => {
    fc.assert(
      fc.property(someScenario, someScenario, (first, second) => {
        const joined = joinScenarios(first, second);
        const all = new Set([...meanings(first), ...meanings(second)]);
        const room = joined.planned.length < MOST_PLANNED;
        if (room) expect(new Set(meanings(joined))).toEqual(all);
        expect(joined.planned.length).toBeLessThanOrEqual(MOST_PLANNED);
        expect(new Set(joined.planned.map(({ id }) => id)).size).toBe(joined.planned.length);
        expect(joined.planned.slice(0, first.planned.length)).toEqual(first.planned);
        if (room) expect(isWithinScenario(second, joined)).toBe(true);
      }),
    );
  });

  it("changes nothing with an empty scenario", () => {
    fc.assert(
      fc.property(someScenario, (scenario) => {
        expect(joinScenarios(scenario, NO_SCENARIO)).toEqual(scenario);
        expect(joinScenarios(NO_SCENARIO, scenario)).toEqual(scenario);
      }),
    );
  });
});

describe("isWithinScenario", () => {
  it("compares name and position", () => {
    const one = { planned: [planned(1, "Mairie", 3)], excluded: [] };
    expect(isWithinScenario(one, { planned: [planned(7, "Mairie", 3)], excluded: ["fs-1"] })).toBe(true);
    expect(isWithinScenario(one, { planned: [planned(1, "Maison", 3)], excluded: [] })).toBe(false);
    expect(isWithinScenario({ planned: [], excluded: ["fs-1"] }, one)).toBe(false);
  });
});

it("only a scenario without places is empty", () => {
  expect(isEmptyScenario(NO_SCENARIO)).toBe(true);
  expect(isEmptyScenario({ planned: [], excluded: ["fs-1"] })).toBe(false);
});
