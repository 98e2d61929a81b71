import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm, type Position } from "../../src/domain/geo/position.ts";
import type { Category } from "../../src/domain/place.ts";
import { aPassage } from "../../src/testing/network-builders.ts";
import { NEAREST_OF_TYPE, osrmQuestions, planMatrix, valhallaQuestions, winterPolygon } from "./plan-matrix.ts";

const SEAT: Position = [6, 44.5];
const ADDRESS = /^url = "(.*)"$/m;

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
    const { origins, targets, questions } = planMatrix({ seats: [SEAT], points: [[6.16, 44.5]], places });
    const idsFrom = (origin: number) =>
      questions.filter((question) => question.origins.includes(origin)).map(({ target }) => targets[target]?.id);
    expect(origins).toEqual([SEAT, [6.16, 44.5]]);
    expect(idsFrom(0)).toEqual([...many.slice(0, NEAREST_OF_TYPE).map(({ id }) => id), "lm-1"]);
    expect(idsFrom(1)).toEqual([...many.slice(3).map(({ id }) => id), "lm-1", "far"]);
  });

  it("leaves out places that welcome nobody", () => {
    const places = [{ ...aSmallPlace("office", 6.01), kind: "logement" as const }];
    expect(planMatrix({ seats: [SEAT], points: [], places }).questions).toEqual([]);
  });

  it("splits the origins of a place, so that an address of OSRM stays below 8 kB", () => {
    const points = Array.from({ length: 700 }, (_, rank): Position => [6 + rank / 1e5, 44.50001]);
    const plan = planMatrix({ seats: [SEAT], points, places: [aSmallPlace("fs-1", 6.12345)] });
    expect(plan.questions.map(({ origins }) => origins.length)).toEqual([300, 300, 101]);
    const addresses = osrmQuestions(plan)
      .split("next")
      .map((question) => ADDRESS.exec(question)?.[1] ?? "");
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect(address.length).toBeLessThan(8000);
  });
});

describe("the questions of a plan", () => {
  const plan = planMatrix({ seats: [SEAT], points: [[6.16, 44.5]], places: [aSmallPlace("fs-1", 6.1)] });

  it("ask Valhalla for the answer of OSRM, from the origins to the place", () => {
    const data = /^data = (".*")$/m.exec(valhallaQuestions(plan))?.[1] ?? "";
    expect(JSON.parse(JSON.parse(data))).toEqual({
      sources: [
        { lat: 44.5, lon: 6 },
        { lat: 44.5, lon: 6.16 },
      ],
      targets: [{ lat: 44.5, lon: 6.1 }],
      costing: "auto",
      format: "osrm",
    });
  });

  it("ask OSRM for durations and distances, with the place first", () => {
    expect(ADDRESS.exec(osrmQuestions(plan))?.[1]).toBe(
      "http://localhost:5000/table/v1/driving/6.1,44.5;6,44.5;6.16,44.5?destinations=0&sources=1;2&annotations=duration,distance&generate_hints=false",
    );
  });
});

describe("the roads of winter", () => {
  it("have a hole of 400 m around each pass that is closed all winter", () => {
    const closed: Position = [6.4, 45];
    const [, ...holes] = winterPolygon([
      aPassage({ name: "ouvert", winter: "ouvert" }),
      aPassage({ name: "parfois", winter: "ferme-parfois" }),
      aPassage({ name: "fermé", winter: "ferme", position: closed }),
    ]).geometry.coordinates;
    expect(holes).toHaveLength(1);
    expect(holes[0]?.[0]).toEqual(holes[0]?.at(-1));
    for (const corner of holes[0] ?? []) expect(greatCircleDistanceKm(closed, corner)).toBeCloseTo(0.4, 2);
  });
});
