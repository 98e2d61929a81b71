import { describe, expect, it } from "vitest";
import { isCovered } from "../../src/domain/coverage/is-covered.ts";
import { nearestCosts } from "../../src/domain/coverage/nearest-costs.ts";
import { type DemandPoint, demandWhereLived } from "../../src/domain/demand/demand.ts";
import { PEOPLE_GROUPS, type PeopleGroup } from "../../src/domain/demand/people-group.ts";
import type { Place } from "../../src/domain/place.ts";
import { readBuiltCommunes, readBuiltPlaces, readBuiltSettlement } from "../built-data.ts";

const communes = readBuiltCommunes(process.cwd());
const settlement = readBuiltSettlement(process.cwd(), communes);
const franceServices = readBuiltPlaces(process.cwd(), "points.geojson").filter(
  ({ categories, kind }) => categories.includes("france-services") && kind === "accueil",
);
const withNeighbours = [...franceServices, ...readBuiltPlaces(process.cwd(), "neighbours.geojson")];

/** Share of the people within 10 km of a place in a straight line. */
function percentCovered(group: PeopleGroup, places: readonly Place[] = franceServices): number {
  const { points } = demandWhereLived(communes, settlement, group);
  const { cost } = nearestCosts(points, places);
  const peopleOf = (counted: readonly DemandPoint[]) => counted.reduce((sum, { population }) => sum + population, 0);
  const covered = points.filter((_, rank) => isCovered(cost[rank] ?? Number.NaN, 10));
  return (100 * peopleOf(covered)) / peopleOf(points);
}

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

  it("are covered by the 178 France services of the seven départements within 10 km in a straight line", () => {
    expect(percentCovered("tous")).toBeCloseTo(91.369, 3);
    expect(percentCovered("65-ans-et-plus")).toBeCloseTo(91.449, 3);
  });

  it("are covered by these and the 145 of the neighbouring départements", () => {
    expect(withNeighbours).toHaveLength(323);
    expect(percentCovered("tous", withNeighbours)).toBeCloseTo(93.087, 3);
    expect(percentCovered("65-ans-et-plus", withNeighbours)).toBeCloseTo(93.127, 3);
  });
});
