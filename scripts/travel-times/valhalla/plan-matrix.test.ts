import { describe, expect, it } from "vitest";
import type { Category } from "../../../src/domain/place.ts";
import { greatCircleDistanceKm } from "../../../src/geo/great-circle-distance.ts";
import type { Position } from "../../../src/geo/position.ts";
import { aPassage } from "../../../src/testing/network-builders.ts";
import { closedInWinter, ringAround } from "./closed-passes.ts";
import { countPairs, NEAREST_OF_TYPE, planMatrix, questionsOf } from "./plan-matrix.ts";
import { timeLeft } from "./time-left.ts";

const SEAT: Position = [6, 44.5];

function aSmallPlace(id: string, longitude: number, category: Category = "france-services") {
  return { id, kind: "accueil" as const, categories: [category], position: [longitude, 44.5] as const };
}

describe("the plan of a matrix", () => {
  it("has the nearest places of each type within 60 km, asked from seats and points", () => {
    const many = Array.from({ length: NEAREST_OF_TYPE + 3 }, (_, rank) => aSmallPlace(`fs-${rank}`, 6.01 + rank / 100));
    const places = [
      ...many,
      aSmallPlace("lm-1", 6.5, "lieu-multiservices"),
      aSmallPlace("far", 6.9, "espace-saisonnier"),
    ];
    const plan = planMatrix({ seats: [SEAT], points: [[6.16, 44.5]], places });
    const idsFrom = (origin: number) =>
      plan.targets.filter(({ origins }) => origins.includes(origin)).map(({ id }) => id);
    expect(plan.origins).toEqual([SEAT, [6.16, 44.5]]);
    expect(idsFrom(0)).toEqual([...many.slice(0, NEAREST_OF_TYPE).map(({ id }) => id), "lm-1"]);
    expect(idsFrom(1)).toEqual([...many.slice(3).map(({ id }) => id), "lm-1", "far"]);
  });

  it("leaves out places that welcome nobody", () => {
    const places = [{ ...aSmallPlace("office", 6.01), kind: "siege" as never }];
    expect(planMatrix({ seats: [SEAT], points: [], places }).targets).toEqual([]);
  });

  it("asks for both seasons", () => {
    const plan = planMatrix({ seats: [SEAT], points: [], places: [aSmallPlace("near", 6.1), aSmallPlace("far", 6.5)] });
    const questions = questionsOf(plan);
    expect(questions.map(({ condition, target }) => [condition, target.id])).toEqual([
      ["voiture-ete", "near"],
      ["voiture-ete", "far"],
      ["voiture-hiver", "near"],
      ["voiture-hiver", "far"],
    ]);
    expect(countPairs(questions)).toBe(4);
  });
});

describe("the passes that are excluded", () => {
  it("are those that are closed all winter", () => {
    const passages = [
      aPassage({ name: "ouvert", winter: "ouvert" }),
      aPassage({ name: "parfois", winter: "ferme-parfois" }),
      aPassage({ name: "fermé", winter: "ferme" }),
    ];
    expect(closedInWinter(passages).map(({ name }) => name)).toEqual(["fermé"]);
  });

  it("have a closed ring around them at 400 m", () => {
    const ring = ringAround([6.4, 45]);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const corner of ring) expect(greatCircleDistanceKm([6.4, 45], corner)).toBeCloseTo(0.4, 2);
  });
});

describe("the time left", () => {
  it.each([
    [1000, 1, 2, "1 s"],
    [60_000, 100, 1300, "12 min"],
    [600_000, 1, 7.5, "1 h 05"],
    [0, 0, 10, "0 s"],
  ])("after %i ms and %d of %d is %s", (elapsed, done, total, text) => {
    expect(timeLeft(elapsed, done, total)).toBe(text);
  });
});
