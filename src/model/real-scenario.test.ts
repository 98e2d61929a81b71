import { describe, expect, it } from "vitest";
import type { NearestCosts } from "../domain/coverage/nearest-costs.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { demandAtSeats } from "../domain/demand/demand.ts";
import { createAttach } from "../domain/network/attach-position.ts";
import { nearestRoadCosts } from "../domain/network/nearest-road-costs.ts";
import { openRoads } from "../domain/network/open-roads.ts";
import { compareScenario } from "../domain/scenario/compare-scenario.ts";
import { singleGains } from "../domain/scenario/single-gains.ts";
import type { Position } from "../geo/position.ts";
import { readPublishedData } from "../testing/published-data.ts";

const { communes, roads: network, places: all } = readPublishedData();
const places = all.filter(({ kind, categories }) => kind === "accueil" && categories.includes("france-services"));
const winter = openRoads(network, { season: "hiver" }, "km");
const attach = createAttach(network);

const MODELS: readonly (readonly [string, (places: readonly { position: Position }[]) => NearestCosts])[] = [
  ["in straight lines", (places) => nearestCosts(communes, places)],
  ["by the road in winter", (places) => nearestRoadCosts(winter, attach, places, communes)],
];

const PLANNED = ["05061", "73047", "04019"].map((code) => ({
  position: communes.find((commune) => commune.code === code)?.position ?? [0, 0],
}));

describe.each(MODELS)("on the data of the map, %s", (_, costsOf) => {
  const before = costsOf(places);

  it("gives for each planned place the difference between measuring with and without it", () => {
    const gains = singleGains(
      communes,
      before.cost,
      PLANNED.map((place) => costsOf([place]).cost),
      10,
    );
    const gain = (places: readonly { position: Position }[]) =>
      compareScenario(demandAtSeats(communes), before, costsOf([...places, ...places]), 10).whole.gained;
    PLANNED.forEach((place, rank) => {
      const others = PLANNED.filter((other) => other !== place);
      expect(gains[rank]).toEqual({ alone: gain([place]), marginal: gain(PLANNED) - gain(others) });
    });
    expect(gain(PLANNED)).toBeGreaterThan(0);
  });

  it("restores every cost when planned places are removed", () => {
    costsOf([...places, ...PLANNED]);
    expect(costsOf(places)).toEqual(before);
  });

  it("gives people who lose a place a next one beyond the threshold", () => {
    const first = places.find(({ commune }) => commune === "Barcelonnette");
    const others = places.filter((point) => point !== first);
    const after = costsOf(others);
    const { whole, lost } = compareScenario(demandAtSeats(communes), before, after, 10);
    expect(whole.lost).toBeGreaterThan(0);
    expect(whole.lost).toBe(lost.reduce((sum, { commune }) => sum + commune.population, 0));
    for (const { commune, costAfter, pointBefore, pointAfter } of lost) {
      expect(costAfter).toBeGreaterThan(10);
      expect(places[pointBefore]).toBe(first);
      expect(costsOf([{ position: others[pointAfter]?.position ?? [0, 0] }]).cost[communes.indexOf(commune)]).toBe(
        costAfter,
      );
    }
  });
});

it("finds the same people with a search limited to the threshold", () => {
  const place = PLANNED.slice(0, 1);
  const base = nearestRoadCosts(winter, attach, places, communes).cost;
  const near = nearestRoadCosts(winter, attach, place, communes, 10).cost;
  const all = nearestRoadCosts(winter, attach, place, communes).cost;
  expect(near.filter((cost) => cost < Number.POSITIVE_INFINITY)).toEqual(all.filter((cost) => cost <= 10));
  expect(singleGains(communes, base, [near], 10)).toEqual(singleGains(communes, base, [all], 10));
});
