import { describe, expect, it } from "vitest";
import { measureTerritories } from "../../src/domain/coverage/measure-territories.ts";
import { nearestCosts } from "../../src/domain/coverage/nearest-costs.ts";
import { demandWhereLived } from "../../src/domain/demand/demand.ts";
import { PEOPLE_GROUPS, type PeopleGroup } from "../../src/domain/demand/people-group.ts";
import type { Place } from "../../src/domain/place.ts";
import { readBuiltPlaces, readBuiltSettlement, readBuiltTerritories } from "../built-data.ts";

const { communes, epcis } = readBuiltTerritories(process.cwd());
const settlement = readBuiltSettlement(process.cwd(), communes);
const franceServices = readBuiltPlaces(process.cwd(), "points.geojson").filter(
  ({ categories, kind }) => categories.includes("france-services") && kind === "accueil",
);
const withNeighbours = [...franceServices, ...readBuiltPlaces(process.cwd(), "neighbours.geojson")];

function percentCovered(
  group: PeopleGroup,
  level: "region" | "departement" = "region",
  places: readonly Place[] = franceServices,
) {
  const demand = demandWhereLived(communes, settlement, group);
  const { cost } = nearestCosts(demand.points, places);
  return measureTerritories(level, { demand, epcis, cost, places: [], threshold: 10 }).map(({ ref, share = 0 }) => [
    "code" in ref ? ref.code : "region",
    Number((100 * share).toFixed(3)),
  ]);
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
    expect(percentCovered("tous")).toEqual([["region", 91.369]]);
    expect(percentCovered("65-ans-et-plus")).toEqual([["region", 91.449]]);
  });

  it("are covered by these and the 145 of the neighbouring départements", () => {
    expect(withNeighbours).toHaveLength(323);
    expect(percentCovered("tous", "region", withNeighbours)).toEqual([["region", 93.087]]);
    expect(percentCovered("65-ans-et-plus", "region", withNeighbours)).toEqual([["region", 93.127]]);
  });
});
