import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import { measureAims } from "./service-aims.ts";

const communes = [
  aCommune({ code: "05001" as CodeCommune, codeDepartement: "05" as CodeDepartement, population: 100 }),
  aCommune({ code: "05002" as CodeCommune, codeDepartement: "05" as CodeDepartement, population: 300 }),
  aCommune({ code: "38001" as CodeCommune, codeDepartement: "38" as CodeDepartement, population: 600 }),
];
const sharesIn = (minutes: readonly number[], territory: Parameters<typeof measureAims>[2]) =>
  measureAims(demandAtSeats(communes).points, minutes, territory).map(({ aim, share }) => [aim.minutes, share]);

it("gives the share of a territory's people within 20 and within 30 minutes, inclusive", () => {
  const minutes = [20, 20.1, 30];
  expect(sharesIn(minutes, WHOLE_REGION)).toEqual([
    [20, 0.1],
    [30, 1],
  ]);
  expect(sharesIn(minutes, { level: "departement", code: "05" as CodeDepartement })).toEqual([
    [20, 0.25],
    [30, 1],
  ]);
});

it("counts communes without a way, or without a cost, as beyond every aim", () => {
  expect(sharesIn([Number.POSITIVE_INFINITY, 1], WHOLE_REGION)).toEqual([
    [20, 0.3],
    [30, 0.3],
  ]);
});

it("gives no share without people", () => {
  expect(sharesIn([1, 1, 1], { level: "commune", code: "73001" as CodeCommune })).toEqual([
    [20, undefined],
    [30, undefined],
  ]);
});

it("gives the range of each share: 19 minutes may exceed 20, and 25 is at least 20", () => {
  const [twenty] = measureAims(demandAtSeats(communes).points, [19, 25, 60], WHOLE_REGION);
  expect(twenty).toMatchObject({ share: 0.1, range: { least: 0, most: 0.1 } });
});
