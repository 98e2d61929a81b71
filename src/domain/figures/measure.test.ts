import { describe, expect, it } from "vitest";
import { readPublishedData, readPublishedGround } from "../../testing/published-data.ts";
import type { TerritorySet } from "../territory-ref.ts";
import { certaintyOf } from "./figures.ts";
import { measure } from "./measure.ts";
import { type PlannedPlace, type Settings, USUAL_SETTINGS } from "./settings.ts";

const TODAY = "2026-11-30";
const VARS: PlannedPlace = {
  id: "envisage-1",
  name: "",
  position: [6.69, 44.6],
  type: "france-services",
  openings: [],
};

const { places: PLACES, ground: GROUND } = readPublishedGround();

function figuresOf(change: Partial<Settings>, sets: readonly TerritorySet[] = []) {
  return measure(GROUND, PLACES, { ...USUAL_SETTINGS, ...change }, sets, TODAY);
}

function rowOf(figures: ReturnType<typeof figuresOf>, key: string) {
  const row = figures.territories.get(key);
  if (row === undefined) throw new Error(`No figures of ${key}`);
  return row;
}

const usual = figuresOf({});

describe("measure", () => {
  it("puts each person in one of three states, and gives every level the same total", () => {
    const region = rowOf(usual, "region");
    const sum = { population: 0, served: 0, visited: 0, tooFar: 0 };
    for (const { ref, population, states } of usual.territories.values()) {
      expect(states.served + states.visited + states.tooFar).toBe(population);
      if (ref.level !== "commune") continue;
      sum.population += population;
      sum.served += states.served;
      sum.visited += states.visited;
      sum.tooFar += states.tooFar;
    }
    expect(sum).toEqual({ population: region.population, ...region.states });
  });

  it("gives a commune its weighted median, and its farthest hamlet by name", () => {
    const { median, farthest, population, states } = rowOf(usual, "05093");
    expect(population).toBeGreaterThan(300);
    expect(median).toBeGreaterThan(20);
    expect(states.served).toBeLessThan(population / 2);
    expect(farthest?.hamlet).toBe("Granges de la Vallée Etroite");
    expect(farthest?.cost).toBeGreaterThan(median ?? Number.POSITIVE_INFINITY);
  });

  it("counts a stop as a visit, never as a place with an address", () => {
    const withoutStops = measure(
      GROUND,
      PLACES.map((place) => ({ ...place, stops: [] })),
      USUAL_SETTINGS,
      [],
      TODAY,
    );
    const [region, bare] = [rowOf(usual, "region"), rowOf(withoutStops, "region")];
    expect(bare.states.visited).toBe(0);
    expect(bare.states.served).toBe(region.states.served);
    expect(bare.states.tooFar).toBe(region.states.tooFar + region.states.visited);
    expect(bare.median).toBe(region.median);
  });

  it("names the itinerant services that count nowhere", () => {
    const ids = usual.nowhere.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const moved = PLACES.map((place) => (ids.includes(place.id) ? { ...place, position: [0, 0] as const } : place));
    expect(measure(GROUND, moved, USUAL_SETTINGS, [], TODAY).territories).toEqual(usual.territories);
  });

  it("bounds the people too far by the error of the roads and by what is to be confirmed", () => {
    for (const { states, tooFarRange } of usual.territories.values()) {
      expect(tooFarRange.least).toBeLessThanOrEqual(states.tooFar);
      expect(tooFarRange.most).toBeGreaterThanOrEqual(states.tooFar);
    }
    const straight = figuresOf({ way: "droite", threshold: { metric: "km", value: 20 } });
    const sure = rowOf(straight, "05");
    expect(sure.tooFarRange).toEqual({ least: sure.states.tooFar, most: sure.states.tooFar });
    expect(certaintyOf(sure)).toBe("sur");
    expect(certaintyOf(rowOf(usual, "05"))).toBe("fragile");
  });

  it("counts in the upper bound only what is sure", () => {
    const unsure = PLACES.map((place) => ({ ...place, verification: "a-confirmer" as const }));
    const { population, states, tooFarRange } = rowOf(measure(GROUND, unsure, USUAL_SETTINGS, [], TODAY), "05");
    expect(states).toEqual(rowOf(usual, "05").states);
    expect(tooFarRange.most).toBe(population);
  });

  it("tells the communes whose answer the closed passes change, and changes no other", () => {
    const winter = figuresOf({ way: "hiver", threshold: { metric: "min", value: 30 } });
    const summer = figuresOf({ threshold: { metric: "min", value: 30 } });
    const changes = new Map(winter.seasonChanges.map(({ code, people }) => [code, people]));
    expect(changes.size).toBeGreaterThan(0);
    for (const { code } of GROUND.communes) {
      const change = rowOf(winter, code).states.tooFar - rowOf(summer, code).states.tooFar;
      expect(changes.get(code) ?? 0).toBe(change);
    }
  });

  it("compares a planned place with the present, and counts it for the service of its type only", () => {
    const planned = rowOf(figuresOf({ planned: [VARS] }), "05");
    expect(planned.before).toEqual(rowOf(usual, "05").states);
    expect(planned.states.tooFar).toBeLessThan(planned.before.tooFar);
    const service = "espace-saisonnier";
    const other = rowOf(figuresOf({ planned: [VARS], service }), "05");
    expect(other.states).toEqual(other.before);
  });

  it("counts a planned place in a question about hours only with planned hours", () => {
    const opening = "samedi";
    const without = rowOf(figuresOf({ planned: [VARS], opening }), "05");
    expect(without.states).toEqual(without.before);
    const open = rowOf(figuresOf({ planned: [{ ...VARS, openings: [opening] }], opening }), "05");
    expect(open.states.served).toBeGreaterThan(open.before.served);
  });

  it("leaves places of unknown hours out of a question about hours, and into its lower bound", () => {
    const saturday = rowOf(figuresOf({ opening: "samedi" }), "region");
    expect(saturday.states.tooFar).toBeGreaterThan(rowOf(usual, "region").states.tooFar);
    expect(saturday.tooFarRange.least).toBeLessThan(saturday.states.tooFar);
  });

  it("counts the communes of a set once each", () => {
    const set: TerritorySet = { level: "ensemble", key: "05.05061", name: "" };
    const both = rowOf(figuresOf({}, [set]), "05.05061");
    expect(both.states).toEqual(rowOf(usual, "05").states);
  });

  it("counts the places of the neighbours", () => {
    const alone = measure(GROUND, readPublishedData().places, USUAL_SETTINGS, [], TODAY);
    expect(rowOf(alone, "region").states.tooFar).toBeGreaterThan(rowOf(usual, "region").states.tooFar);
  });

  it("refuses to measure by road without a network", () => {
    expect(() => measure({ ...GROUND, network: undefined }, PLACES, USUAL_SETTINGS, [], TODAY)).toThrow(
      "The roads are not loaded.",
    );
  });
});

describe("measure, by people", () => {
  it("counts the people of 65 and over as a part of all", () => {
    const older = rowOf(figuresOf({ people: "65-ans-et-plus" }), "05");
    const all = rowOf(usual, "05");
    expect(older.population).toBeLessThan(all.population);
    expect(older.states.tooFar).toBeLessThanOrEqual(all.states.tooFar);
  });
});
