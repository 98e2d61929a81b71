import fc from "fast-check";
import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { demandOfPoints } from "../../testing/demand-builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { NO_CLASS, tallyClasses } from "./tally-classes.ts";

const [ALPS, OTHER] = ["05", "06"] as CodeDepartement[] as [CodeDepartement, CodeDepartement];
const CLASSES = 4;

const classified = fc.array(
  fc.record({
    population: fc.nat(50_000),
    codeDepartement: fc.constantFrom(ALPS, OTHER),
    rank: fc.integer({ min: NO_CLASS, max: CLASSES - 1 }),
  }),
  { maxLength: 40 },
);

it("counts communes and people per class as a separate pass for each class does", () => {
  fc.assert(
    fc.property(classified, (rows) => {
      const communes = rows.map(({ population, codeDepartement }) => aCommune({ population, codeDepartement }));
      const ranks = rows.map(({ rank }) => rank);
      const inAlps = rows.filter(({ codeDepartement }) => codeDepartement === ALPS);
      const total = inAlps.reduce((sum, { population }) => sum + population, 0);
      const expected = Array.from({ length: CLASSES }, (_, rank) => {
        const own = inAlps.filter((row) => row.rank === rank);
        const population = own.reduce((sum, row) => sum + row.population, 0);
        return { communes: own.length, population, share: total > 0 ? population / total : undefined };
      });
      expect(
        tallyClasses(
          demandAtSeats(communes),
          { communes: ranks, points: ranks },
          CLASSES,
          (commune) => commune.codeDepartement === ALPS,
        ),
      ).toEqual(expected);
    }),
  );
});

it("counts communes without a class in the total only", () => {
  const communes = [aCommune({ population: 300 }), aCommune({ population: 100 })];
  expect(
    tallyClasses(demandAtSeats(communes), { communes: [0, NO_CLASS], points: [0, NO_CLASS] }, 2, () => true),
  ).toEqual([
    { communes: 1, population: 300, share: 0.75 },
    { communes: 0, population: 0, share: 0 },
  ]);
});

it("gives no share without people", () => {
  expect(
    tallyClasses(demandAtSeats([aCommune({ population: 0 })]), { communes: [0], points: [0] }, 1, () => true),
  ).toEqual([{ communes: 1, population: 0, share: undefined }]);
});

it("counts people by the class of their demand point, communes by their own class", () => {
  const demand = demandOfPoints([[300, 100], [50]]);
  expect(tallyClasses(demand, { communes: [0, 1], points: [0, 1, 1] }, 2, () => true)).toEqual([
    { communes: 1, population: 300, share: 300 / 450 },
    { communes: 1, population: 150, share: 150 / 450 },
  ]);
});
