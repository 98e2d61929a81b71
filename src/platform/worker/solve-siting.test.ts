import { describe, expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { nearestCosts } from "../../domain/coverage/nearest-costs.ts";
import { type Demand, demandAtSeats, demandWhereLived, type Settlement } from "../../domain/demand/demand.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { createAttach } from "../../domain/network/attach-position.ts";
import { nearestRoadCosts } from "../../domain/network/nearest-road-costs.ts";
import { openRoads } from "../../domain/network/open-roads.ts";
import type { Siting } from "../../domain/siting/siting-problem.ts";
import type { Position } from "../../geo/position.ts";
import { aCommune } from "../../testing/builders.ts";
import { NO_ROADS } from "../../testing/demand-builders.ts";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { toSitingDemand } from "./siting-demand.ts";
import { createSitingSolver, type SitingInquiry } from "./solve-siting.ts";

/** Four seats on a line, about 14 km apart, each with a hamlet about 8 km to the east. */
const communes = [0, 1, 2, 3].map((rank) =>
  aCommune({
    code: `0500${rank}` as CodeCommune,
    name: `Commune ${rank}`,
    position: [6, 44 + rank / 8],
    population: 30,
  }),
);
const hamlets = communes.map(({ position: [longitude, latitude] }): Position => [longitude + 0.1, latitude]);
const settlement: Settlement = {
  starts: Uint32Array.from([0, 2, 4, 6, 8]),
  positions: communes.flatMap(({ position }, rank) => [position, hamlets[rank] ?? position]),
  names: [],
  people: {
    tous: Uint32Array.from([10, 20, 10, 20, 10, 20, 10, 20]),
    "65-ans-et-plus": Uint32Array.from([0, 0, 0, 1, 2, 4, 0, 2]),
    "sans-voiture": Uint32Array.from([1, 1, 1, 1, 1, 1, 1, 1]),
  },
  roads: NO_ROADS,
};
const network = aRoadNetwork({
  seats: communes.map(({ position }) => position),
  junctions: hamlets,
  edges: [
    ...[1, 2, 3].map((to) => ({ from: to - 1, to, lengthKm: 20 })),
    ...[0, 1, 2, 3].map((seat) => ({ from: seat, to: seat + 4, lengthKm: 11 })),
  ],
});
const place: Position = [6, 44];

function ask(demand: Demand, changes: Partial<SitingInquiry> = {}): SitingInquiry {
  return {
    model: STRAIGHT,
    places: [place],
    threshold: 10,
    count: 1,
    candidates: [...demand.communes.keys()],
    demand: [...demand.points.keys()],
    ...changes,
  };
}

function open(demand: Demand) {
  const solver = createSitingSolver(communes);
  solver.setNetwork(network);
  solver.setDemand(toSitingDemand(demand));
  return solver;
}

function ofGroup(group: PeopleGroup): Demand {
  return demandWhereLived(communes, settlement, group);
}

function sitesOf({ sites }: Siting) {
  return sites.map(({ commune, gain }) => [commune, gain]);
}

describe("createSitingSolver", () => {
  it("gains, in a straight line and by road, as many people as are counted once the places stand", () => {
    const demand = ofGroup("65-ans-et-plus");
    const solver = open(demand);
    const roads = openRoads(network, { season: "ete" }, "km");
    const attach = createAttach(network);
    const countPeople = (cost: ArrayLike<number>, threshold: number) =>
      demand.points.reduce((sum, { population }, rank) => sum + ((cost[rank] ?? 99) <= threshold ? population : 0), 0);
    for (const count of [1, 2, 3]) {
      const straight = solver.solve(ask(demand, { count }));
      const byRoad = solver.solve(ask(demand, { count, model: roadModel("ete", "km") }));
      const placesWith = ({ sites }: Siting) => [
        { position: place },
        ...sites.flatMap(({ commune }) => communes[commune] ?? []),
      ];
      expect(straight.sites.at(-1)?.after).toBe(
        countPeople(nearestCosts(demand.points, placesWith(straight)).cost, 10),
      );
      expect(byRoad.sites.at(-1)?.after).toBe(
        countPeople(nearestRoadCosts(roads, attach, placesWith(byRoad), demand.points).cost, 10),
      );
    }
    expect(sitesOf(solver.solve(ask(demand, { count: 3 })))).toEqual([
      [2, 6],
      [3, 2],
      [1, 1],
    ]);
    // The hamlets are 11 km away by road.
    expect(sitesOf(solver.solve(ask(demand, { count: 3, model: roadModel("ete", "km") })))).toEqual([[2, 2]]);
  });

  it("uses another people group, or other positions, once they are set", () => {
    const solver = open(ofGroup("65-ans-et-plus"));
    expect(sitesOf(solver.solve(ask(ofGroup("65-ans-et-plus"))))).toEqual([[2, 6]]);
    solver.setDemand(toSitingDemand(ofGroup("tous")));
    expect(sitesOf(solver.solve(ask(ofGroup("tous"))))).toEqual([[1, 30]]);
    const seats = demandAtSeats(communes.map((commune, rank) => ({ ...commune, population: rank })));
    solver.setDemand(toSitingDemand(seats));
    expect(sitesOf(solver.solve(ask(seats)))).toEqual([[3, 3]]);
    expect(sitesOf(solver.solve(ask(seats, { model: roadModel("ete", "km") })))).toEqual([[3, 3]]);
  });

  it("throws an error that names the missing input", () => {
    const demand = demandAtSeats(communes);
    const solver = createSitingSolver(communes);
    expect(() => solver.solve(ask(demand))).toThrow("a siting was asked for before setDemand");
    solver.setDemand(toSitingDemand(demand));
    expect(() => solver.solve(ask(demand, { model: roadModel("ete", "km") }))).toThrow("before setNetwork");
  });
});
