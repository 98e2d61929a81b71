import { describe, expect, it } from "vitest";
import { demandWhereLived, PEOPLE_GROUPS, type PeopleGroup } from "../../src/domain/demand/demand.ts";
import { readBuiltCommunes, readBuiltSettlement } from "../built-data.ts";

const communes = readBuiltCommunes(process.cwd());
const settlement = readBuiltSettlement(process.cwd(), communes);

describe("the demand points", () => {
  it("sum in every commune to its municipal population", () => {
    const { points, starts } = demandWhereLived(communes, settlement, "tous");
    const sumOf = (_: unknown, rank: number) =>
      points.slice(starts[rank], starts[rank + 1]).reduce((sum, { population }) => sum + population, 0);
    expect(communes.map(sumOf)).toEqual(communes.map(({ population }) => population));
  });

  it("have no more people of a group than people", () => {
    const excess = PEOPLE_GROUPS.map((group) =>
      settlement.people[group].reduce(
        (most, people, rank) => Math.max(most, people - (settlement.people.tous[rank] ?? 0)),
        0,
      ),
    );
    expect(excess).toEqual([0, 0, 0]);
  });

  it("have these people of each group", () => {
    const sum = (group: PeopleGroup) => settlement.people[group].reduce((total, people) => total + people, 0);
    expect(PEOPLE_GROUPS.map(sum)).toEqual([4_620_369, 969_978, 664_698]);
  });
});
