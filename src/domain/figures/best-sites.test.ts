import { expect, it } from "vitest";
import { readPublishedGround } from "../../testing/published-data.ts";
import type { CodeDepartement } from "../codes.ts";
import type { TerritoryRef } from "../territory-ref.ts";
import { bestSites } from "./best-sites.ts";
import { measure } from "./measure.ts";
import { type Settings, USUAL_SETTINGS } from "./settings.ts";

const TODAY = "2026-11-30";
const ISERE: TerritoryRef = { level: "departement", code: "38" as CodeDepartement };
const { places: PLACES, ground: GROUND } = readPublishedGround();

function tooFarIn(settings: Settings): number | undefined {
  return measure(GROUND, PLACES, settings, [], TODAY).territories.get("38")?.states.tooFar;
}

it.each<Pick<Settings, "way" | "threshold">>([
  { way: "ete", threshold: { metric: "min", value: 20 } },
  { way: "hiver", threshold: { metric: "km", value: 10 } },
  { way: "droite", threshold: { metric: "km", value: 8 } },
])("gives three places for Isère, whose people the figures with these places count: $way", (change) => {
  const settings = { ...USUAL_SETTINGS, ...change };
  const { sites, before, after, isProven } = bestSites(GROUND, PLACES, settings, ISERE, 3, TODAY);
  expect(sites).toHaveLength(3);
  expect(isProven).toBe(true);
  expect(before).toBe(tooFarIn(settings));
  const planned = sites.map(({ commune: { code, position } }) => ({
    id: code,
    name: "",
    position,
    type: "france-services" as const,
    openings: [],
  }));
  expect(after).toBe(tooFarIn({ ...settings, planned }));
});

it("lists gains in descending order, the first no more than the best single town hall's, and together within the bound", () => {
  const one = bestSites(GROUND, PLACES, USUAL_SETTINGS, ISERE, 1, TODAY);
  const five = bestSites(GROUND, PLACES, USUAL_SETTINGS, ISERE, 5, TODAY);
  const gains = five.sites.map(({ people }) => people);
  expect(gains[0]).toBeLessThanOrEqual(one.sites[0]?.people ?? 0);
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  expect(five.before - five.after).toBeLessThanOrEqual(five.bound);
  expect(five.before - five.after).toBeGreaterThanOrEqual(one.before - one.after);
});

it("proposes none where nobody is too far", () => {
  const settings: Settings = { ...USUAL_SETTINGS, way: "droite", threshold: { metric: "km", value: 50 } };
  const { sites, before, isProven } = bestSites(GROUND, PLACES, settings, ISERE, 3, TODAY);
  expect({ sites, before, isProven }).toEqual({ sites: [], before: 0, isProven: true });
});
