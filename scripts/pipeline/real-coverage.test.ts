import { describe, expect, it } from "vitest";
import { PEOPLE_GROUPS, type PeopleGroup } from "../../src/domain/demand/demand.ts";
import { nearestCosts } from "../../src/domain/geo/nearest-index.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { NEIGHBOUR_KM, NEIGHBOURING_DEPARTEMENTS } from "../../src/domain/territory.ts";
import { readBuiltCommunes, readBuiltPlaces, readBuiltSettlement } from "../built-data.ts";

// Compares the costs of the page with brute force, which uses none of its indexes and queues.
const communes = readBuiltCommunes(process.cwd());
const seats = communes.map(({ position }) => position);
const franceServices = readBuiltPlaces(process.cwd(), "points.geojson").filter(
  ({ categories, kind }) => categories.includes("france-services") && kind === "accueil",
);

const neighbours = readBuiltPlaces(process.cwd(), "neighbours.geojson");

const RAD = Math.PI / 180;

function haversineKm([x1, y1]: Position, [x2, y2]: Position): number {
  const a =
    Math.sin(((y2 - y1) * RAD) / 2) ** 2 +
    Math.cos(y1 * RAD) * Math.cos(y2 * RAD) * Math.sin(((x2 - x1) * RAD) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

/** Cost of every commune by its distance to every position. */
function slowCosts(positions: readonly Position[]): readonly number[] {
  return seats.map((seat) => Math.min(...positions.map((position) => haversineKm(seat, position))));
}

/** Greatest difference between the costs of the page and those by brute force. */
function greatestDifference(cost: ArrayLike<number>, slow: readonly number[]): number {
  return Math.max(...slow.map((expected, rank) => Math.abs((cost[rank] ?? Number.NaN) - expected)));
}

describe("the costs to France services in a straight line", () => {
  it("equal those of every commune against every place", () => {
    const slow = slowCosts(franceServices.map(({ position }) => position));
    expect(greatestDifference(nearestCosts(communes, franceServices).cost, slow)).toBeLessThan(1e-6);
  });

  it("use places within 40 km of a seat, in the listed départements", () => {
    const toSeat = neighbours.map(({ position }) => Math.min(...seats.map((seat) => haversineKm(seat, position))));
    expect(Math.max(...toSeat)).toBeLessThanOrEqual(NEIGHBOUR_KM);
    const named = NEIGHBOURING_DEPARTEMENTS.map(({ code }) => code);
    expect([...new Set(neighbours.map(({ codeDepartement }) => codeDepartement))].sort()).toEqual(named);
  });
});

const settlement = readBuiltSettlement(process.cwd(), communes);

describe("the demand points", () => {
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
