import { expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeDepartement, CodeEpci } from "../codes.ts";
import { SEASON_CHANGES } from "../coverage/season-change.ts";
import { SHARE_BOUNDS } from "./access-classes.ts";
import { SHOWN_ACCESS_MAPS } from "./access-maps.ts";
import {
  classCountOf,
  classesByCost,
  classesBySeason,
  classesByTerritory,
  classesByThreshold,
  seasonChanges,
} from "./classify-communes.ts";
import { NO_CLASS } from "./tally-classes.ts";

const COST = Float64Array.of(0, 10, 10.1, Number.POSITIVE_INFINITY);

it("classifies communes by cost, by threshold and by season, in their order", () => {
  expect([...classesByCost(COST, "km")]).toEqual([0, 1, 2, 5]);
  expect([...classesByThreshold(COST, 10)]).toEqual([0, 0, 1, 1]);
  expect([...classesBySeason(["inchange", "perd", "allonge"])]).toEqual([2, 0, 1]);
});

it("distinguishes the seasons commune by commune", () => {
  const winter = Float64Array.of(0, 16, 10.1, Number.POSITIVE_INFINITY);
  expect(seasonChanges(COST, winter, 10, "km")).toEqual(["inchange", "perd", "inchange", "inchange"]);
});

it("gives communes the class of their territory, and none without a territory or without people", () => {
  const [served, empty] = ["200067825", "200067826"] as CodeEpci[] as [CodeEpci, CodeEpci];
  const communes = [served, empty, undefined].map((codeEpci) => aCommune({ codeEpci }));
  const territories = [
    { ref: { level: "epci", code: served }, share: 0.96 },
    { ref: { level: "epci", code: empty }, share: undefined },
  ] as const;
  expect([...classesByTerritory(communes, territories, "epci")]).toEqual([1, NO_CLASS, NO_CLASS]);
  const departements = [{ ref: { level: "departement", code: "04" as CodeDepartement }, share: 0.2 }] as const;
  expect([...classesByTerritory(communes, departements, "departement")]).toEqual([5, 5, 5]);
});

it("has a class for every value of every map", () => {
  for (const map of SHOWN_ACCESS_MAPS) expect(classCountOf(map)).toBeGreaterThan(1);
  expect(classCountOf("saisons")).toBe(SEASON_CHANGES.length);
  expect(classCountOf("epci")).toBe(SHARE_BOUNDS.length + 1);
});
